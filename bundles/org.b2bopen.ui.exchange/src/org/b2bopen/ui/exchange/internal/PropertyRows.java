package org.b2bopen.ui.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import org.b2bopen.core.OutboxEntry;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.FileSelection;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.SchoolRow;
import org.b2bopen.ui.SchoolSelection;
import org.b2bopen.ui.exchange.OutboxWords;
import org.eclipse.osgi.util.NLS;

/** The names and values of the Properties view. */
final class PropertyRows {
    private PropertyRows() {}

    record Row(String name, String value) {}

    static List<Row> of(FileSelection selection) {
        return selection
                .entry()
                .map(PropertyRows::of)
                .orElseGet(() -> selection
                        .fileName()
                        .map(name -> List.of(new Row(Messages.Outbox_File, name)))
                        .orElse(List.of()));
    }

    static List<Row> of(SchoolSelection selection) {
        return selection.row().map(PropertyRows::of).orElse(List.of());
    }

    private static List<Row> of(SchoolRow school) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(Messages.Properties_Service, service(school.service())));
        rows.add(new Row(Messages.Schools_Name, school.name()));
        rows.add(new Row(Messages.Schools_La, school.la()));
        rows.add(new Row(Messages.Schools_Number, school.school()));
        rows.add(new Row(Messages.Schools_DestinationLa, school.destinationLa()));
        return rows;
    }

    private static List<Row> of(OutboxEntry file) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(Messages.Outbox_File, OutboxWords.file(file)));
        rows.add(new Row(Messages.Properties_Folder, String.valueOf(file.file().getParent())));
        rows.add(new Row(Messages.Properties_Service, service(file.service())));
        rows.add(new Row(Messages.Outbox_Type, file.messageType()));
        rows.add(new Row(Messages.Outbox_Source, OutboxWords.source(file)));
        rows.add(new Row(Messages.Outbox_Destination, file.destinationLa()));
        rows.add(new Row(Messages.Outbox_Size, NLS.bind(Messages.Properties_Bytes, Numbers.of(file.bytes()))));
        rows.add(new Row(Messages.Outbox_State, OutboxWords.state(file)));
        rows.add(new Row(Messages.Outbox_Check, OutboxWords.check(file)));
        rows.add(new Row(Messages.Outbox_Will, OutboxWords.willHappen(file)));
        file.route().ifPresent(route -> {
            rows.add(new Row(Messages.DryRun_Address, route.address().toString()));
            rows.add(new Row(Messages.DryRun_Transport, route.transport()));
            rows.add(new Row(Messages.DryRun_Login, route.login()));
            rows.add(new Row(Messages.DryRun_UserName, route.userName()));
        });
        return rows;
    }

    static String service(Service service) {
        return switch (service) {
            case STUDENT -> Messages.Service_Student;
            case PERSONNEL -> Messages.Service_Personnel;
        };
    }
}
