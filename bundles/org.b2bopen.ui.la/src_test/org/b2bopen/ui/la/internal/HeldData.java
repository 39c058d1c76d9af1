package org.b2bopen.ui.la.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.la.imports.LaWork;
import org.b2bopen.la.store.Base;
import org.b2bopen.la.store.IncomingRecord;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.la.store.VirtualFile;
import org.b2bopen.la.store.student.DataGroup;
import org.b2bopen.la.store.student.IncomingStudent;

/** A real receiving side with students who do not exist. */
record HeldData(Path folder, LaStore store, Base base) implements AutoCloseable {
    static HeldData in(Path folder) {
        LaStore store = LaStore.open(
                "jdbc:sqlite:" + folder.resolve("receiver.db"), Optional.empty(), Clock.systemDefaultZone());
        return new HeldData(folder, store, store.bases().findOrAdd("820", "4321", "Green Abbey", "test"));
    }

    static IncomingStudent student(int number, String town) {
        return IncomingStudent.builder()
                .guid("GUID-" + number)
                .add(
                        DataGroup.IDENTIFIERS,
                        Map.of(
                                "familyName",
                                "Sampleton" + number,
                                "givenName",
                                "Alpha",
                                "dateOfBirth",
                                "2015-04-01",
                                "sex",
                                "F"))
                .add(DataGroup.ADDRESS, Map.of("town", town, "postCode", "ZZ" + number + " 9ZZ"))
                .build();
    }

    /** As if they came from Wonde. */
    void come(IncomingStudent... students) {
        long file = store.files().begin(base.id(), VirtualFile.Origin.WONDE, "Wonde");
        List<IncomingRecord> records = new ArrayList<>();
        for (IncomingStudent student : students) {
            records.add(new IncomingRecord.Present(student));
        }
        store.files().append(file, records);
        store.files().complete(file);
        LaWork.once(store, folder, "test");
    }

    void addAutomatically() {
        store.bases().save(base.withAddAutomatically(true), "test");
    }

    Receiver receiver() {
        return new Receiver(new StoreSetting(folder, "", "", false, ""), store, "anna", Optional.empty());
    }

    @Override
    public void close() {
        store.close();
    }
}
