package org.b2bopen.transport.tck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Login;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.Secret;
import org.b2bopen.transport.SendOutcome;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.Settings;
import org.b2bopen.transport.TlsSettings;
import org.b2bopen.transport.TransferState;
import org.b2bopen.transport.Transport;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.b2bopen.transport.WaitingFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** A transport without a network that keeps all promises: the receiver counts bytes and hashes them, and holds nothing but its receipts. */
class MemoryReceiver implements Receiver {
    private static final Credentials RIGHT = new Credentials("abbey", Secret.of("Lack!ngEnt0py32"));

    final Map<String, Receipt> receipts = new LinkedHashMap<>();
    private final List<Arrived> arrived = new ArrayList<>();
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, byte[]> waiting = new LinkedHashMap<>();

    /** What has come of a file. */
    private static final class Part {
        private final MessageDigest digest = Body.digest();
        private long length;
    }

    @Override
    public Transport transport() {
        return (endpoint, context) -> new Session(context.monitor());
    }

    @Override
    public Endpoint endpoint(Service service, int port) {
        return new Endpoint(
                LA, service, URI.create("memory:///"), TlsSettings.DEFAULT, Optional.empty(), false, Settings.NONE);
    }

    @Override
    public Credentials right() {
        return RIGHT;
    }

    @Override
    public Optional<Credentials> wrong() {
        return Optional.of(new Credentials("abbey", Secret.of("An0ther!password")));
    }

    @Override
    public synchronized List<Arrived> arrived() {
        return List.copyOf(arrived);
    }

    @Override
    public synchronized boolean offer(String name, byte[] content) {
        waiting.put(name, content);
        return true;
    }

    @Override
    public void close() {
        receipts.clear();
    }

    class Session implements TransportSession {
        private final IProgressMonitor monitor;

        Session(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void ping() {
            checkCancelled();
        }

        @Override
        public Login login(Credentials credentials) throws TransportException {
            checkCancelled();
            if (!credentials.equals(RIGHT)) {
                throw new TransportException(FaultCode.LOGIN_REFUSED, false, "User Name or Password is invalid.", null);
            }
            return new Login(Optional.empty());
        }

        @Override
        public void pingService() {
            checkCancelled();
        }

        @Override
        public Receipt send(Delivery delivery, Progress progress) throws TransportException {
            checkCancelled();
            synchronized (MemoryReceiver.this) {
                Optional<Receipt> before = before(delivery);
                if (before.isPresent()) {
                    progress.at(delivery.length());
                    return before.get();
                }
                Part part = parts.computeIfAbsent(delivery.key(), key -> new Part());
                take(delivery, part, progress);
                parts.remove(delivery.key());
                return receipt(delivery, HexFormat.of().formatHex(part.digest.digest()));
            }
        }

        @Override
        public int filesTogether() {
            return 8;
        }

        @Override
        public List<SendOutcome> sendTogether(List<Delivery> deliveries) {
            List<SendOutcome> outcomes = new ArrayList<>();
            for (Delivery delivery : deliveries) {
                try {
                    outcomes.add(new SendOutcome.Received(send(delivery, bytes -> {})));
                } catch (TransportException e) {
                    outcomes.add(new SendOutcome.Failed(e));
                }
            }
            return outcomes;
        }

        Optional<Receipt> before(Delivery delivery) throws TransportException {
            Receipt before = receipts.get(delivery.key());
            if (before == null) {
                return Optional.empty();
            }
            if (!before.sha256().equals(delivery.sha256())) {
                throw new TransportException(FaultCode.CONFLICT, false, "Another file has this key.", null);
            }
            return Optional.of(new Receipt(
                    before.id(), before.key(), before.length(), before.sha256(), before.receivedAt(), true));
        }

        private Receipt receipt(Delivery delivery, String sha256) throws TransportException {
            if (!sha256.equals(delivery.sha256())) {
                throw new TransportException(FaultCode.UNREACHABLE, true, "It came damaged.", null);
            }
            arrived.add(new Arrived(delivery.fileName(), delivery.length(), sha256));
            Receipt receipt =
                    new Receipt("M" + arrived.size(), delivery.key(), delivery.length(), sha256, Instant.now(), false);
            receipts.put(delivery.key(), receipt);
            return receipt;
        }

        void take(Delivery delivery, Part part, Progress progress) throws TransportException {
            byte[] buffer = new byte[64 * 1024];
            try (InputStream in = delivery.content().open(part.length)) {
                for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                    checkCancelled();
                    part.digest.update(buffer, 0, got);
                    part.length += got;
                    progress.at(part.length);
                }
            } catch (IOException e) {
                checkCancelled();
                throw new TransportException(FaultCode.IO, false, "The file could not be read.", e);
            }
        }

        /** All of the file in memory, as a transport must not do it. */
        final void takeAtOnce(Delivery delivery, Part part, Progress progress) throws TransportException {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            try (InputStream in = delivery.content().open(part.length)) {
                in.transferTo(all);
            } catch (IOException e) {
                checkCancelled();
                throw new TransportException(FaultCode.IO, false, "The file could not be read.", e);
            }
            part.digest.update(all.toByteArray());
            part.length += all.size();
            progress.at(part.length);
        }

        @Override
        public TransferState status(String key) {
            checkCancelled();
            synchronized (MemoryReceiver.this) {
                if (receipts.containsKey(key)) {
                    return new TransferState.Delivered(receipts.get(key));
                }
                return parts.containsKey(key)
                        ? new TransferState.Partial(parts.get(key).length)
                        : new TransferState.Unknown();
            }
        }

        @Override
        public List<WaitingFile> list(String laNumber, String schoolNumber) {
            checkCancelled();
            synchronized (MemoryReceiver.this) {
                if (!schoolNumber.equals(SCHOOL)) {
                    return List.of();
                }
                return waiting.entrySet().stream()
                        .map(entry -> new WaitingFile(
                                entry.getKey(),
                                entry.getKey(),
                                entry.getValue().length,
                                HexFormat.of().formatHex(Body.digest().digest(entry.getValue()))))
                        .toList();
            }
        }

        @Override
        public void fetch(WaitingFile file, long offset, OutputStream target, Progress progress)
                throws TransportException {
            checkCancelled();
            byte[] content = waiting.get(file.id());
            try {
                target.write(content, (int) offset, content.length - (int) offset);
                progress.at(content.length);
            } catch (IOException e) {
                throw new TransportException(FaultCode.IO, false, "The file could not be written.", e);
            }
        }

        @Override
        public void acknowledge(WaitingFile file) {
            checkCancelled();
            synchronized (MemoryReceiver.this) {
                waiting.remove(file.id());
            }
        }

        @Override
        public void close() {
            // There is nothing to end.
        }

        final void checkCancelled() {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
        }
    }

    /** Broken: forgets which keys it has had, so that a repeat delivers a second copy. */
    static final class Forgetful extends MemoryReceiver {
        @Override
        public Transport transport() {
            return (endpoint, context) -> new Session(context.monitor()) {
                @Override
                Optional<Receipt> before(Delivery delivery) {
                    return Optional.empty();
                }
            };
        }
    }

    /** Broken: does not keep apart which answer is to which of several files. */
    static final class Muddled extends MemoryReceiver {
        @Override
        public Transport transport() {
            return (endpoint, context) -> new Session(context.monitor()) {
                @Override
                public List<SendOutcome> sendTogether(List<Delivery> deliveries) {
                    return super.sendTogether(deliveries).reversed();
                }
            };
        }
    }

    /** Broken: holds a whole file in memory before the receiver gets any of it. */
    static final class Greedy extends MemoryReceiver {
        @Override
        public Transport transport() {
            return (endpoint, context) -> new Session(context.monitor()) {
                @Override
                void take(Delivery delivery, Part part, Progress progress) throws TransportException {
                    takeAtOnce(delivery, part, progress);
                }
            };
        }
    }

    /** Broken: takes every log-in. */
    static final class Gullible extends MemoryReceiver {
        @Override
        public Transport transport() {
            return (endpoint, context) -> new Session(context.monitor()) {
                @Override
                public Login login(Credentials credentials) {
                    return new Login(Optional.empty());
                }
            };
        }
    }

    /** Broken: never looks at its monitor. */
    static final class Deaf extends MemoryReceiver {
        @Override
        public Transport transport() {
            return (endpoint, context) -> new Session(new NullProgressMonitor());
        }
    }
}
