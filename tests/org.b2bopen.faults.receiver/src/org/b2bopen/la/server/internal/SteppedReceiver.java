package org.b2bopen.la.server.internal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.b2bopen.la.server.LaServer;
import org.b2bopen.log.Logging;

/**
 * The receiver in a Java machine without Equinox, on loopback with TLS or without. It can halt at the N-th time that it comes to a
 * point: it says {@code STEP name}, and the one who listens kills it.
 *
 * <p>{@code SteppedReceiver DATA ACCOUNTS PORT KEYSTORE|- [POINT N]}; the key store's password is in {@code B2BOPEN_KEYSTORE_PASSWORD}.
 */
public final class SteppedReceiver {
    private SteppedReceiver() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path data = Path.of(arguments[0]);
        Logging.start(data);
        boolean tls = !arguments[3].equals("-");
        LaServer.Options options = new LaServer.Options(
                Integer.parseInt(arguments[2]),
                data,
                Path.of(arguments[1]),
                tls ? Optional.of(Path.of(arguments[3])) : Optional.empty(),
                tls ? Optional.of(System.getenv("B2BOPEN_KEYSTORE_PASSWORD").toCharArray()) : Optional.empty(),
                Optional.empty());
        Consumer<CrashPoint> crash = arguments.length > 4
                ? haltAt(out, CrashPoint.valueOf(arguments[4]), Long.parseLong(arguments[5]))
                : CrashPoint.NONE;
        JettyLaServer.Setting usual = JettyLaServer.Setting.usual(true);
        LaServer server = JettyLaServer.start(
                options,
                new JettyLaServer.Setting(
                        usual.loopback(), usual.clock(), usual.types(), usual.check(), usual.limits(), crash));
        out.println("LISTENING " + server.uri());
        while (true) {
            LockSupport.park();
        }
    }

    private static Consumer<CrashPoint> haltAt(PrintStream out, CrashPoint wanted, long times) {
        AtomicLong left = new AtomicLong(times);
        return point -> {
            if (point == wanted && left.decrementAndGet() == 0) {
                out.println("STEP " + point);
                while (true) {
                    LockSupport.park();
                }
            }
        };
    }
}
