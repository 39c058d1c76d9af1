package org.b2bopen.core.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Login;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.SendOutcome;
import org.b2bopen.transport.TransferState;
import org.b2bopen.transport.Transport;
import org.b2bopen.transport.TransportContext;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.b2bopen.transport.WaitingFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** A receiver in memory that keeps the receiver's promises: parts by offset, one delivery a key, the first receipt for a repeat. */
final class FakeTransport implements Transport {
    static final String PASSWORD = "Lack!ngEnt0py32";

    /** A fault at a chosen place; called with the delivery, and the number of times this place was reached. */
    @FunctionalInterface
    interface Fault {
        void at(Delivery delivery, int time) throws TransportException;
    }

    record Arrived(String key, String fileName, String userName, byte[] content) {}

    final List<Arrived> ledger = Collections.synchronizedList(new ArrayList<>());
    final Map<String, Receipt> receipts = new ConcurrentHashMap<>();
    final Map<String, byte[]> partial = new ConcurrentHashMap<>();
    final Map<String, Long> resumedAt = new ConcurrentHashMap<>();
    final AtomicInteger logins = new AtomicInteger();
    final AtomicInteger opened = new AtomicInteger();
    final List<Endpoint> endpoints = Collections.synchronizedList(new ArrayList<>());

    final FakeInbox inbox = new FakeInbox();
    final AtomicInteger lists = new AtomicInteger();

    volatile Login login = new Login(Optional.empty());

    volatile Runnable onList = () -> {};
    volatile Fault onConnect = (delivery, time) -> {};
    volatile Fault beforeFirstByte = (delivery, time) -> {};
    volatile Fault halfWay = (delivery, time) -> {};
    volatile Fault afterArrival = (delivery, time) -> {};
    volatile Runnable onHalf = () -> {};
    volatile boolean forgetful;

    /** How many small files it takes in one exchange; before and after each of those something can go wrong. */
    volatile int together = 1;

    volatile boolean forgetsOutcomes;
    final List<Integer> exchanges = Collections.synchronizedList(new ArrayList<>());
    volatile Fault beforeExchange = (delivery, time) -> {};
    volatile Fault afterExchange = (delivery, time) -> {};

    private final AtomicInteger connects = new AtomicInteger();
    private final AtomicInteger begins = new AtomicInteger();
    private final AtomicInteger halves = new AtomicInteger();
    private final AtomicInteger ends = new AtomicInteger();

    static TransportException unreachable() {
        return new TransportException(FaultCode.UNREACHABLE, true, "The server did not answer.", null);
    }

    @Override
    public TransportSession open(Endpoint endpoint, TransportContext context) {
        opened.incrementAndGet();
        endpoints.add(endpoint);
        return new Session(endpoint, context.monitor());
    }

    private final class Session implements TransportSession {
        private final Endpoint endpoint;
        private final IProgressMonitor monitor;
        private String user;

        Session(Endpoint endpoint, IProgressMonitor monitor) {
            this.endpoint = endpoint;
            this.monitor = monitor;
        }

        @Override
        public void ping() throws TransportException {
            onConnect.at(null, connects.incrementAndGet());
        }

        @Override
        public Login login(Credentials credentials) throws TransportException {
            logins.incrementAndGet();
            if (!credentials.password().reveal().equals(PASSWORD)) {
                throw new TransportException(FaultCode.LOGIN_REFUSED, false, "User Name or Password is invalid.", null);
            }
            user = credentials.userName();
            return login;
        }

        @Override
        public void pingService() {
            checkCancelled();
        }

        @Override
        public Receipt send(Delivery delivery, Progress progress) throws TransportException {
            beforeFirstByte.at(delivery, begins.incrementAndGet());
            Receipt before = forgetful ? null : receipts.get(delivery.key());
            if (before != null) {
                return new Receipt(
                        before.id(), before.key(), before.length(), before.sha256(), before.receivedAt(), true);
            }
            byte[] content = receive(delivery, progress);
            if (content.length != delivery.length() || !hash(content).equals(delivery.sha256())) {
                partial.remove(delivery.key());
                throw new TransportException(FaultCode.RECEIVER_REFUSED, false, "The hash is another.", null);
            }
            ledger.add(new Arrived(delivery.key(), delivery.fileName(), user, content));
            Receipt receipt = new Receipt(
                    "R" + ledger.size(), delivery.key(), content.length, hash(content), Instant.now(), false);
            receipts.put(delivery.key(), receipt);
            partial.remove(delivery.key());
            afterArrival.at(delivery, ends.incrementAndGet());
            return receipt;
        }

        @Override
        public int filesTogether() {
            return together;
        }

        @Override
        public List<SendOutcome> sendTogether(List<Delivery> deliveries) throws TransportException {
            exchanges.add(deliveries.size());
            int time = exchanges.size();
            beforeExchange.at(deliveries.getFirst(), time);
            List<SendOutcome> outcomes = new ArrayList<>();
            for (Delivery delivery : deliveries) {
                try {
                    outcomes.add(new SendOutcome.Received(send(delivery, bytes -> {})));
                } catch (TransportException e) {
                    outcomes.add(new SendOutcome.Failed(e));
                }
            }
            afterExchange.at(deliveries.getFirst(), time);
            return forgetsOutcomes ? List.of() : outcomes;
        }

        private byte[] receive(Delivery delivery, Progress progress) throws TransportException {
            ByteArrayOutputStream received = new ByteArrayOutputStream();
            byte[] known = partial.getOrDefault(delivery.key(), new byte[0]);
            received.writeBytes(known);
            resumedAt.put(delivery.key(), (long) known.length);
            boolean half = false;
            try (InputStream in = delivery.content().open(known.length)) {
                byte[] buffer = new byte[1024];
                for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                    checkCancelled();
                    received.write(buffer, 0, got);
                    partial.put(delivery.key(), received.toByteArray());
                    progress.at(received.size());
                    if (!half && received.size() >= delivery.length() / 2) {
                        half = true;
                        onHalf.run();
                        halfWay.at(delivery, halves.incrementAndGet());
                    }
                }
            } catch (IOException e) {
                throw new TransportException(FaultCode.IO, false, "The file could not be read.", e);
            }
            return received.toByteArray();
        }

        @Override
        public TransferState status(String key) {
            if (forgetful) {
                return new TransferState.CannotTell();
            }
            return receipts.containsKey(key)
                    ? new TransferState.Delivered(receipts.get(key))
                    : new TransferState.Unknown();
        }

        @Override
        public List<WaitingFile> list(String laNumber, String schoolNumber) throws TransportException {
            checkCancelled();
            lists.incrementAndGet();
            onList.run();
            return inbox.la.orElse(endpoint.laNumber()).equals(endpoint.laNumber())
                    ? inbox.waiting(laNumber + "/" + schoolNumber)
                    : List.of();
        }

        @Override
        public void fetch(WaitingFile file, long offset, OutputStream target, Progress progress)
                throws TransportException {
            inbox.fetch(file, offset, target, progress);
        }

        @Override
        public void acknowledge(WaitingFile file) throws TransportException {
            inbox.acknowledge(file);
        }

        @Override
        public void close() {
            user = null;
        }

        private void checkCancelled() {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
        }
    }

    static String hash(byte[] content) {
        MessageDigest digest = TransferKey.sha256();
        return HexFormat.of().formatHex(digest.digest(content));
    }
}
