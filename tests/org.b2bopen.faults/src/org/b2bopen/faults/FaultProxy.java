package org.b2bopen.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Stands on loopback between a sender and a receiver, notes the transfer keys that go by in the clear, counts the bytes, and does to
 * each connection what it is told to.
 */
final class FaultProxy implements AutoCloseable {
    private static final int BUFFER = 16 * 1024;

    private final ServerSocket server;
    private final IntSupplier receiver;
    private final Supplier<Fault> faults;
    private final Recorder recorder = new Recorder();
    private final AtomicLong toReceiver = new AtomicLong();
    private final Consumer<Fault> happened;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * @param receiver the port to go on to, asked for each connection
     * @param faults what to do to the next connection
     * @param happened told when it came to pass
     */
    FaultProxy(IntSupplier receiver, Supplier<Fault> faults, Consumer<Fault> happened) throws IOException {
        this.happened = happened;
        this.receiver = receiver;
        this.faults = faults;
        this.server = new ServerSocket(0, 100, InetAddress.getByName("127.0.0.1"));
        Thread.ofPlatform().daemon().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    Recorder recorder() {
        return recorder;
    }

    /** All bytes that went on to the receiver. */
    long bytesToReceiver() {
        return toReceiver.get();
    }

    /** Ends every connection that stands. */
    void cutAll() {
        open.forEach(FaultProxy::end);
    }

    private void accept() {
        while (!closed) {
            try {
                Socket sender = server.accept();
                Thread.ofPlatform().daemon().start(() -> serve(sender));
            } catch (IOException e) {
                // Closed, or a connection that ended before it began.
            }
        }
    }

    private void serve(Socket sender) {
        Fault fault = faults.get();
        Socket target = new Socket();
        open.add(sender);
        open.add(target);
        try {
            sender.setTcpNoDelay(true);
            target.setTcpNoDelay(true);
            target.connect(new InetSocketAddress("127.0.0.1", receiver.getAsInt()));
            Connection connection = new Connection(sender, target, fault);
            Thread up = Thread.ofPlatform().daemon().start(connection::toReceiver);
            connection.toSender();
            up.join();
        } catch (IOException e) {
            // Nothing listens there just now: for the sender it is a connection that ends.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end(sender);
            end(target);
            open.remove(sender);
            open.remove(target);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It was ended already.
        }
    }

    private final class Connection {
        private final Socket sender;
        private final Socket target;
        private final Fault fault;
        private final Recorder.Stream recorded = recorder.stream();
        private volatile boolean wholeFileSent;
        /** From where on there is content, in bytes of this connection; none was begun while it is negative. */
        private volatile long content = -1;

        private boolean done;

        Connection(Socket sender, Socket target, Fault fault) {
            this.sender = sender;
            this.target = target;
            this.fault = fault;
        }

        void toReceiver() {
            pump(sender, target, Fault.Direction.TO_RECEIVER);
        }

        void toSender() {
            pump(target, sender, Fault.Direction.TO_SENDER);
        }

        /** A half that ends ends its other half only: an answer may still be on its way. */
        private void pump(Socket from, Socket to, Fault.Direction direction) {
            byte[] buffer = new byte[BUFFER];
            long passed = 0;
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                    if (direction == Fault.Direction.TO_RECEIVER) {
                        Recorder.Sent request = recorded.take(buffer, count, toReceiver.get());
                        if (request != null) {
                            wholeFileSent = request.last();
                            content = passed + count;
                        }
                    }
                    int good = harm(buffer, count, passed, direction);
                    out.write(buffer, 0, good);
                    if (direction == Fault.Direction.TO_RECEIVER) {
                        toReceiver.addAndGet(good);
                    }
                    passed += count;
                    if (good < count) {
                        end(sender);
                        end(target);
                        return;
                    }
                }
                to.shutdownOutput();
            } catch (IOException e) {
                end(sender);
                end(target);
            }
        }

        /** @return how many of the bytes go on; fewer than all means that the connection ends there */
        private int harm(byte[] bytes, int count, long passed, Fault.Direction direction) {
            return switch (fault) {
                case Fault.None none -> count;
                case Fault.Cut cut
                when cut.direction() == direction && cut.after() < passed + count -> {
                    happened.accept(fault);
                    yield (int) Math.max(0, cut.after() - passed);
                }
                case Fault.Cut cut -> count;
                case Fault.Delay delay
                when delay.direction() == direction && once(delay.after(), passed, count) -> {
                    pause(delay.millis());
                    yield count;
                }
                case Fault.Delay delay -> count;
                case Fault.DropReceipt drop
                when direction == Fault.Direction.TO_SENDER && wholeFileSent -> {
                    happened.accept(fault);
                    yield 0;
                }
                case Fault.DropReceipt drop -> count;
                case Fault.Corrupt corrupt
                when corrupt.direction() == direction && once(corrupt.after(), passed, count) -> {
                    bytes[(int) (corrupt.after() - passed)] ^= (byte) (1 << corrupt.bit());
                    yield count;
                }
                case Fault.Corrupt corrupt -> count;
                case Fault.CorruptContent corrupt
                when direction == Fault.Direction.TO_RECEIVER
                        && content >= 0
                        && once(content + corrupt.after(), passed, count) -> {
                    bytes[(int) (content + corrupt.after() - passed)] ^= (byte) (1 << corrupt.bit());
                    yield count;
                }
                case Fault.CorruptContent corrupt -> count;
            };
        }

        private boolean once(long after, long passed, int count) {
            boolean now = !done && after >= passed && after < passed + count;
            if (now) {
                done = true;
                happened.accept(fault);
            }
            return now;
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        server.close();
        cutAll();
    }
}
