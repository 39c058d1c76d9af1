package org.b2bopen.app.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.b2bopen.core.Engine;
import org.b2bopen.core.ExchangeOperation;
import org.b2bopen.core.ExchangeRequest;
import org.b2bopen.core.ExportRequest;
import org.b2bopen.core.RunRecord;
import org.b2bopen.core.WorkspaceInUseException;
import org.b2bopen.ui.OperationJob;
import org.b2bopen.ui.OutlookWords;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** Student exports, Personnel exports and Personnel imports in the Progress view: on schedule (A5), or from the tray (A10). */
final class ExchangeJob extends OperationJob {
    private final Engine engine;
    private final ExchangeRequest request;
    private volatile boolean worthTelling;

    private ExchangeJob(String name, Engine engine, ExchangeRequest request) {
        super(name);
        this.engine = engine;
        this.request = request;
    }

    static ExchangeJob byHand(Engine engine) {
        return new ExchangeJob(
                Messages.Exchange_Name, engine, ExchangeRequest.byHand(ExportRequest.EVERYTHING.giveUpAfter()));
    }

    static ExchangeJob scheduled(Engine engine, BooleanSupplier programEnds) {
        return new ExchangeJob(
                Messages.Exchange_Scheduled,
                engine,
                ExchangeRequest.scheduled(programEnds, ExportRequest.EVERYTHING.giveUpAfter()));
    }

    @Override
    protected String execute(IProgressMonitor monitor) throws Problem {
        // Until it is known to be well; an error that nobody thought of is worth telling, too.
        worthTelling = true;
        try {
            Optional<RunRecord> run = new ExchangeOperation(engine, request, outcome -> {}).execute(monitor);
            // A server that is down is told of once, not with every try.
            worthTelling = run.isPresent()
                    && !run.get().summary().allWell()
                    && (run.get().tries() == 1 || run.get().nextTry().isEmpty());
            return run.map(ExchangeJob::sentence).orElse(Messages.Exchange_Elsewhere);
        } catch (WorkspaceInUseException e) {
            worthTelling = !request.scheduled();
            throw new Problem(e.getMessage());
        } catch (OperationCanceledException e) {
            worthTelling = false;
            throw e;
        }
    }

    private static String sentence(RunRecord run) {
        Instant ended = run.ended().orElse(run.started());
        OutlookWords words = new OutlookWords(ZoneId.systemDefault(), Locale.getDefault());
        String counts = OutlookWords.counts(run.summary());
        return NLS.bind(
                run.nextTry().isPresent() ? Messages.Exchange_EndedAgain : Messages.Exchange_Ended,
                words.time(ended, ended),
                counts);
    }

    /** Whether the last run ended in a way that a person who does not look at the window should hear of. */
    boolean isWorthTelling() {
        return worthTelling;
    }
}
