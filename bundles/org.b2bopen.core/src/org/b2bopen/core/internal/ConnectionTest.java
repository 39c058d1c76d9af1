package org.b2bopen.core.internal;

import java.util.Optional;
import org.b2bopen.core.Code;
import org.b2bopen.core.ConnectionTarget;
import org.b2bopen.core.TestConnectionOperation.Listener;
import org.b2bopen.core.TestConnectionOperation.Result;
import org.b2bopen.core.TestConnectionOperation.Step;
import org.b2bopen.log.CleanText;
import org.b2bopen.log.LogEntry;
import org.b2bopen.transport.Login;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Goes through the five steps of Test Connection (S5) and tells each to the listener and the log. */
public final class ConnectionTest {
    private static final int STEPS = 5;

    private final WorkspaceEngine engine;
    private final ConnectionTarget target;
    private final Listener listener;
    private int step;

    public ConnectionTest(WorkspaceEngine engine, ConnectionTarget target, Listener listener) {
        this.engine = engine;
        this.target = target;
        this.listener = listener;
    }

    public Result execute(IProgressMonitor outer) {
        SubMonitor progress = SubMonitor.convert(outer, "Test Connection", STEPS);
        step = 1;
        try (PluginHost host = engine.host(new CancelMonitor(outer))) {
            Destination destination = destination();
            done(
                    "Endpoint configuration: " + destination.endpoint().uri() + " with the log-in of "
                            + destination.login() + ".",
                    progress);
            TransportSession session = host.open(destination);
            try {
                talk(host, session, destination, progress);
            } finally {
                host.close(session);
            }
            log(LogEntry.Level.INFO, "", "Test Connection Successful.");
            return new Result(true, Optional.empty(), "Test Connection Successful.");
        } catch (Refusal e) {
            return failed(e.code(), e.getMessage());
        } catch (TransportException e) {
            return failed(Code.valueOf(e.code().name()), e.getMessage());
        } finally {
            engine.expiryNotes().warn(engine.configuration().load(), engine.log());
            engine.flushLog();
        }
    }

    private void talk(PluginHost host, TransportSession session, Destination destination, SubMonitor progress)
            throws TransportException {
        TransportDeclaration transport = destination.transport();
        done("The service is opened through " + transport.name() + ".", progress);
        host.call(transport, () -> {
            session.ping();
            return null;
        });
        done("The data-transfer server answered.", progress);
        Login login = host.call(transport, () -> session.login(destination.credentials()));
        engine.expiryNotes().note(destination, login);
        done("Logged in." + expiry(login), progress);
        host.call(transport, () -> {
            session.pingService();
            return null;
        });
        done("The B2B service answered.", progress);
    }

    private static String expiry(Login login) {
        return login == null
                ? ""
                : login.passwordExpires()
                        .map(date -> " The password works until " + date + ".")
                        .orElse("");
    }

    private Destination destination() throws Refusal {
        DestinationResolver resolver =
                new DestinationResolver(engine.configuration().load(), engine.secrets(), engine.registry());
        return switch (target) {
            case ConnectionTarget.OfLocalAuthority la -> resolver.forLocalAuthority(la.la());
            case ConnectionTarget.OfStudentSchool row -> resolver.forStudent(row.la(), row.school(), row.destination());
            case ConnectionTarget.OfPersonnelSchool row -> resolver.forPersonnel(row.la(), row.school());
        };
    }

    private void done(String message, SubMonitor progress) {
        log(LogEntry.Level.INFO, "", "Test Connection, step " + step + ": " + message);
        listener.on(new Step(step++, true, message));
        progress.worked(1);
    }

    private Result failed(Code code, String reason) {
        String message = CleanText.of(String.valueOf(reason));
        listener.on(new Step(step, false, message));
        log(LogEntry.Level.WARN, code.name(), "Test Connection Failed: " + message);
        return new Result(false, Optional.of(code), "Test Connection Failed: " + message);
    }

    private void log(LogEntry.Level level, String code, String message) {
        Service service = target instanceof ConnectionTarget.OfPersonnelSchool ? Service.PERSONNEL : Service.STUDENT;
        engine.log()
                .append(
                        switch (target) {
                            case ConnectionTarget.OfLocalAuthority la ->
                                entry(level, service, "", la.la(), "", code, message);
                            case ConnectionTarget.OfStudentSchool row ->
                                entry(level, service, row.la(), row.destination(), row.school(), code, message);
                            case ConnectionTarget.OfPersonnelSchool row ->
                                entry(level, service, row.la(), row.la(), row.school(), code, message);
                        });
    }

    private LogEntry entry(
            LogEntry.Level level,
            Service service,
            String la,
            String destination,
            String school,
            String code,
            String message) {
        return new LogEntry(
                0, engine.clock().instant(), level, service.name(), la, destination, school, code, "", message);
    }
}
