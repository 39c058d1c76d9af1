package org.b2bopen.ui.exchange;

import java.util.List;
import java.util.Optional;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.School;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.RowDialog;
import org.b2bopen.ui.RowForm;
import org.eclipse.swt.widgets.Shell;

/**
 * What a service's schools are like (S1, P1).
 *
 * @param <R> the kind of row
 */
public interface SchoolKind<R extends School> {
    Service service();

    List<R> rows(Configuration configuration);

    RowForm.Kind<R> form();

    RowDialog dialog(Shell parent, RowForm<R> form);

    /** What has to be done before there is a school; empty when nothing is missing. */
    Optional<NextStep> nextStep(Configuration configuration);

    /** Whether a row has a destination of its own. */
    boolean hasDestination();

    /** The commands that have a button under the table, in their order. */
    List<String> buttons();
}
