package org.b2bopen.ui.administration.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.b2bopen.core.Code;
import org.b2bopen.core.Engine;
import org.b2bopen.core.TestConnectionOperation;
import org.b2bopen.core.TestConnectionOperation.Step;
import org.b2bopen.ui.OperationJob;
import org.b2bopen.ui.administration.internal.ConnectionChecks.Check;
import org.b2bopen.ui.administration.internal.ConnectionChecks.Outcome;
import org.b2bopen.ui.administration.internal.ConnectionChecks.Result;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Tests the connection to each LA and to B2B:Personnel, one after the other. */
final class CheckEverythingJob extends OperationJob {
    private final Engine engine;
    private final BiConsumer<Check, Result> tested;

    /** @param tested told of each, on the job's thread */
    CheckEverythingJob(Engine engine, BiConsumer<Check, Result> tested) {
        super(Messages.Job_CheckEverything);
        this.engine = engine;
        this.tested = tested;
    }

    @Override
    protected String execute(IProgressMonitor monitor) {
        List<Check> checks = ConnectionChecks.of(engine.configuration().load(), engine.transports());
        SubMonitor progress = SubMonitor.convert(monitor, checks.size());
        List<Result> results = new ArrayList<>();
        for (Check check : checks) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            progress.subTask(check.name());
            Result result = check.target()
                    .map(target -> test(target, progress.split(1)))
                    .orElseGet(Result::withoutLogIn);
            results.add(result);
            tested.accept(check, result);
        }
        return ConnectionChecks.summary(results);
    }

    private Result test(org.b2bopen.core.ConnectionTarget target, IProgressMonitor monitor) {
        List<Step> steps = new CopyOnWriteArrayList<>();
        TestConnectionOperation.Result result =
                new TestConnectionOperation(engine, target, steps::add).execute(monitor);
        String done = steps.stream()
                .map(step -> (step.ok() ? "\u2714 " : "\u2718 ") + step.number() + "  " + step.message())
                .collect(Collectors.joining("\n"));
        String advice =
                result.code().map(Code::whatToDo).map(text -> "\n\n" + text).orElse("");
        return new Result(
                result.ok() ? Outcome.WORKS : Outcome.FAILS,
                result.message(),
                done + "\n\n" + result.message() + advice);
    }
}
