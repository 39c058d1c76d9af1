package org.b2bopen.ui.exchange.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.b2bopen.core.Code;
import org.b2bopen.core.ConnectionTarget;
import org.b2bopen.core.Engine;
import org.b2bopen.core.TestConnectionOperation;
import org.b2bopen.core.TestConnectionOperation.Result;
import org.b2bopen.core.TestConnectionOperation.Step;
import org.b2bopen.ui.OperationJob;
import org.b2bopen.ui.SchoolRow;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** The five steps of Test Connection for a school (S5). */
final class TestConnectionJob extends OperationJob {
    private final Engine engine;
    private final SchoolRow row;
    private final BiConsumer<List<Step>, Result> ended;

    /** @param ended told on the job's thread */
    TestConnectionJob(Engine engine, SchoolRow row, BiConsumer<List<Step>, Result> ended) {
        super(NLS.bind(Messages.Job_TestConnection, row.name(), row.destinationLa()));
        this.engine = engine;
        this.row = row;
        this.ended = ended;
    }

    @Override
    protected String execute(IProgressMonitor monitor) {
        List<Step> steps = new CopyOnWriteArrayList<>();
        SubMonitor progress = SubMonitor.convert(monitor, 5);
        Result result = new TestConnectionOperation(engine, target(row), step -> {
                    steps.add(step);
                    progress.subTask(step.message());
                    progress.worked(1);
                })
                .execute(progress);
        ended.accept(List.copyOf(steps), result);
        return result.message();
    }

    private static ConnectionTarget target(SchoolRow row) {
        return switch (row.service()) {
            case STUDENT -> new ConnectionTarget.OfStudentSchool(row.la(), row.school(), row.destinationLa());
            case PERSONNEL -> new ConnectionTarget.OfPersonnelSchool(row.la(), row.school());
        };
    }

    /** What the person reads: the steps, then how it ended and what to do. */
    static String report(List<Step> steps, Result result) {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            text.append(step.ok() ? "\u2714 " : "\u2718 ")
                    .append(step.number())
                    .append("  ")
                    .append(step.message())
                    .append('\n');
        }
        text.append('\n').append(result.message());
        Optional<Code> code = result.code();
        code.ifPresent(each -> text.append("\n\n").append(each.whatToDo()));
        return text.toString();
    }
}
