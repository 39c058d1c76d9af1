package org.b2bopen.transport.soap;

import jakarta.activation.DataHandler;
import jakarta.xml.ws.Holder;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.datatype.XMLGregorianCalendar;
import org.b2bopen.soap.contract.SendFile;
import org.b2bopen.soap.contract.SendFileResponse;
import org.b2bopen.soap.contract.Service;
import org.b2bopen.soap.contract.SessionFault;
import org.b2bopen.soap.contract.SmallFileAnswer;
import org.b2bopen.soap.contract.TransferPort;
import org.b2bopen.soap.contract.TransferStatus;
import org.b2bopen.soap.contract.TransferStatusResponse;
import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Login;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.SendOutcome;
import org.b2bopen.transport.TransferState;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.b2bopen.transport.WaitingFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** A conversation over the contract of T6. */
final class SoapSession implements TransportSession {
    /** How often a receiver may ask for another offset than the next one before it is taken for broken. */
    private static final int REWINDS = 5;
    /** However many a receiver offers to take, they must fit into memory here. */
    private static final int MOST_TOGETHER = 64;

    private final Endpoint endpoint;
    private final Connection connection;
    private final IProgressMonitor monitor;
    private final Timeouts timeouts;
    private final long partSize;
    private final Failures failures;
    private int filesTogether = 1;
    private Credentials credentials;
    private String session;
    private boolean failed;

    SoapSession(Endpoint endpoint, Connection connection, IProgressMonitor monitor, Timeouts timeouts, long partSize) {
        this.endpoint = endpoint;
        this.connection = connection;
        this.monitor = monitor;
        this.timeouts = timeouts;
        this.partSize = partSize;
        this.failures = new Failures(endpoint);
    }

    @Override
    public void ping() throws TransportException {
        ask(TransferPort::ping);
    }

    @Override
    public Login login(Credentials login) throws TransportException {
        credentials = login;
        Holder<String> token = new Holder<>();
        Holder<XMLGregorianCalendar> expires = new Holder<>();
        ask(port -> {
            port.login(login.userName(), login.password().reveal(), token, expires);
            return null;
        });
        session = Answers.required(token.value);
        return new Login(
                Optional.ofNullable(expires.value)
                        .map(date -> LocalDate.of(date.getYear(), date.getMonth(), date.getDay())),
                connection.certificateExpires());
    }

    @Override
    public void pingService() throws TransportException {
        Holder<String> laNumber = new Holder<>();
        Holder<Integer> together = new Holder<>();
        askLoggedIn(token -> port -> {
            port.pingService(token, service(endpoint.service()), laNumber, together);
            return null;
        });
        if (!endpoint.laNumber().equals(laNumber.value)) {
            throw new TransportException(
                    FaultCode.RECEIVER_REFUSED,
                    false,
                    "This server belongs to "
                            + (laNumber.value != null && laNumber.value.matches("[0-9]{3}")
                                    ? "LA " + laNumber.value
                                    : "another LA")
                            + ", not to LA " + endpoint.laNumber()
                            + ".",
                    null);
        }
        filesTogether = together.value == null ? 1 : Math.clamp(together.value, 1, MOST_TOGETHER);
    }

    @Override
    public int filesTogether() {
        return filesTogether;
    }

    @Override
    public List<SendOutcome> sendTogether(List<Delivery> deliveries) throws TransportException {
        SmallFiles files = new SmallFiles(deliveries);
        List<SmallFileAnswer> answers = files.isEmpty()
                ? List.of()
                : askLoggedIn(token -> files.call(token, service(endpoint.service()), new Watch(timeouts.receipt())));
        return files.outcomes(answers);
    }

    @Override
    public Receipt send(Delivery delivery, Progress progress) throws TransportException {
        long offset = 0;
        // A file of one part is cheaper to send again than to ask for: the receiver knows its key.
        if (delivery.length() > partSize) {
            switch (status(delivery.key())) {
                case TransferState.Delivered delivered -> {
                    progress.at(delivery.length());
                    return delivered.receipt();
                }
                case TransferState.Partial partial -> offset = Answers.offset(partial.nextOffset(), delivery.length());
                case TransferState.Unknown unknown -> offset = 0;
                case TransferState.CannotTell cannotTell -> offset = 0;
            }
        }
        long acknowledged = offset;
        progress.at(acknowledged);
        for (int rewinds = 0; rewinds <= REWINDS; ) {
            long size = Math.min(partSize, delivery.length() - offset);
            SendFileResponse answer = sendPart(delivery, offset, size);
            if (answer.getReceipt() != null) {
                progress.at(delivery.length());
                return Answers.receipt(answer.getReceipt());
            }
            long next = Answers.offset(Answers.required(answer.getNextOffset()), delivery.length());
            if (next != offset + size || next == delivery.length()) {
                rewinds++;
            }
            offset = next;
            if (next > acknowledged) {
                acknowledged = next;
                progress.at(acknowledged);
            }
        }
        throw new TransportException(
                FaultCode.UNREACHABLE,
                true,
                "The data-transfer server keeps asking for the same part of the file.",
                null);
    }

    private SendFileResponse sendPart(Delivery delivery, long offset, long size) throws TransportException {
        return askLoggedIn(token -> {
            Watch watch = new Watch(size == 0 ? timeouts.receipt() : timeouts.stall());
            Part part = new Part(delivery.content(), offset, size, watch, timeouts);
            SendFile request = new SendFile();
            request.setSession(token);
            request.setTransferId(delivery.key());
            request.setName(delivery.fileName());
            request.setService(service(delivery.service()));
            request.setLength(delivery.length());
            request.setSha256(delivery.sha256());
            request.setOffset(offset);
            request.setLastPart(offset + size == delivery.length());
            request.setContent(new DataHandler(part));
            return new PartCall(request, part, watch);
        });
    }

    @Override
    public TransferState status(String key) throws TransportException {
        TransferStatusResponse answer = askLoggedIn(token -> {
            TransferStatus request = new TransferStatus();
            request.setSession(token);
            request.setTransferId(key);
            return port -> port.transferStatus(request);
        });
        if (answer.getReceipt() != null) {
            return new TransferState.Delivered(Answers.receipt(answer.getReceipt()));
        }
        long next = Answers.required(answer.getNextOffset());
        return next == 0 ? new TransferState.Unknown() : new TransferState.Partial(next);
    }

    @Override
    public List<WaitingFile> list(String laNumber, String schoolNumber) throws TransportException {
        List<org.b2bopen.soap.contract.WaitingFile> files = askLoggedIn(
                token -> port -> port.listFiles(token, service(endpoint.service()), laNumber, schoolNumber));
        return files == null ? List.of() : Answers.waiting(files);
    }

    @Override
    public void fetch(WaitingFile file, long offset, OutputStream target, Progress progress) throws TransportException {
        askLoggedIn(token -> new Fetch(token, file, offset, target, progress, new Watch(timeouts.stall())));
        progress.at(file.length());
    }

    @Override
    public void acknowledge(WaitingFile file) throws TransportException {
        askLoggedIn(token -> port -> {
            port.acknowledgeFile(token, file.id(), file.sha256());
            return null;
        });
    }

    @Override
    public void close() {
        if (session != null && !failed && !connection.ended() && !monitor.isCanceled()) {
            String token = session;
            try {
                connection.call(new Watch(timeouts.logout()), port -> {
                    port.logout(token);
                    return null;
                });
            } catch (Exception e) {
                // The server forgets the session by itself; there is nothing anyone could do.
                failed = true;
            }
        }
        session = null;
        credentials = null;
        connection.close();
    }

    /** Makes the call anew for each session token, because a request cannot be sent twice. */
    private interface Prepared<T> {
        Connection.Call<T> with(String token);
    }

    private <T> T askLoggedIn(Prepared<T> prepared) throws TransportException {
        if (session == null) {
            throw new IllegalStateException("not logged in");
        }
        try {
            return run(prepared.with(session));
        } catch (SessionFault expired) {
            // Once: a session may have slept too long, but a server that keeps none is not worth a loop.
            login(credentials);
            return ask(prepared.with(session));
        }
    }

    private <T> T ask(Connection.Call<T> call) throws TransportException {
        try {
            return run(call);
        } catch (SessionFault again) {
            throw explained(again);
        }
    }

    private <T> T run(Connection.Call<T> call) throws TransportException, SessionFault {
        Watch watch = call instanceof Watched watched ? watched.watch() : new Watch(timeouts.answer());
        try {
            return connection.call(watch, call);
        } catch (OperationCanceledException | SessionFault | TransportException e) {
            throw e;
        } catch (Exception e) {
            throw localFailure(call).orElseGet(() -> explained(e));
        }
    }

    /** A file that could not be read or written, which CXF reports as if the connection had failed. */
    private Optional<TransportException> localFailure(Connection.Call<?> call) {
        IOException failure = call instanceof Watched watched ? watched.localFailure() : null;
        if (failure == null) {
            return Optional.empty();
        }
        failed = true;
        if (failure instanceof InterruptedIOException) {
            throw new OperationCanceledException();
        }
        return Optional.of(new TransportException(
                FaultCode.IO, false, "The file on this computer could not be read or written.", failure));
    }

    private TransportException explained(Exception e) {
        TransportException explained = failures.explain(
                e, Optional.ofNullable(credentials).map(c -> c.password().reveal()));
        failed |= switch (explained.code()) {
            case UNREACHABLE, TLS, PROXY, IO -> true;
            case LOGIN_REFUSED, LICENCE, CONFLICT, RECEIVER_REFUSED -> false;
        };
        return explained;
    }

    /** A call that moves a file, and so has a watch of its own. */
    interface Watched {
        Watch watch();

        IOException localFailure();
    }

    private record PartCall(SendFile request, Part part, Watch watch)
            implements Connection.Call<SendFileResponse>, Watched {
        @Override
        public SendFileResponse on(TransferPort port) throws Exception {
            return port.sendFile(request);
        }

        @Override
        public void stop() {
            part.stop();
        }

        @Override
        public IOException localFailure() {
            return part.failure();
        }
    }

    private static Service service(org.b2bopen.transport.Service service) {
        return Service.valueOf(service.name());
    }
}
