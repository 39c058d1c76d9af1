package org.b2bopen.la.server.internal;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.cxf.Bus;
import org.b2bopen.la.server.LaServer;
import org.b2bopen.la.server.PracticeFaults;
import org.b2bopen.la.store.LaStore;
import org.b2bopen.messages.MessageCheck;
import org.b2bopen.messages.MessageTypes;
import org.b2bopen.soap.contract.TransferPort;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the receiver together and runs it (LA1). */
public final class JettyLaServer implements LaServer {
    static final String PATH = "/b2b";
    private static final Logger LOG = LoggerFactory.getLogger(JettyLaServer.class);

    /**
     * What only tests change.
     *
     * @param loopback bind to loopback even with TLS
     * @param crash told at each {@link CrashPoint}
     */
    record Setting(
            boolean loopback,
            Clock clock,
            MessageTypes types,
            MessageCheck check,
            Receiving.Limits limits,
            Consumer<CrashPoint> crash) {
        static Setting usual(boolean loopback) {
            MessageTypes types = MessageTypes.shipped();
            return new Setting(
                    loopback,
                    Clock.systemDefaultZone(),
                    types,
                    new MessageCheck(types, Optional.empty()),
                    Receiving.Limits.USUAL,
                    CrashPoint.NONE);
        }
    }

    private final Server jetty;
    /** Null where it is the caller's. */
    private final LaStore store;

    private final DataFolderLock lock;
    private final URI uri;

    private JettyLaServer(Server jetty, LaStore store, DataFolderLock lock, URI uri) {
        this.jetty = jetty;
        this.store = store;
        this.lock = lock;
        this.uri = uri;
    }

    /** As {@link LaServer#start} says; {@code loopback} keeps also a server with TLS to this machine. */
    public static LaServer start(Options options, boolean loopback) {
        return start(options, Setting.usual(loopback));
    }

    /** As {@link LaServer#start(Options, LaStore)} says. */
    public static LaServer start(Options options, LaStore given) {
        return start(options, Setting.usual(false), Optional.empty(), Optional.of(given));
    }

    /** As {@link LaServer#startPractice(Options, PracticeFaults)} says. */
    public static LaServer startPractice(Options options, PracticeFaults faults) {
        return start(options, Setting.usual(true), Optional.of(faults), Optional.empty());
    }

    static JettyLaServer start(Options options, Setting setting) {
        return start(options, setting, Optional.empty(), Optional.empty());
    }

    private static JettyLaServer start(
            Options options, Setting setting, Optional<PracticeFaults> faults, Optional<LaStore> given) {
        boolean loopback = setting.loopback() || options.tls().isEmpty();
        Accounts accounts = AccountsFile.read(options.accounts(), loopback);
        Path data = options.data().toAbsolutePath().normalize();
        DataFolderLock lock = DataFolderLock.take(data);
        LaStore own = null;
        Server jetty = null;
        try {
            if (given.isEmpty()) {
                own = options.storeUrl().map(LaStore::open).orElseGet(() -> LaStore.open(data.resolve("receiver.db")));
            }
            LaStore store = given.orElse(own);
            HttpSide http = HttpSide.open(options.port(), loopback, options.tls(), options.tlsPassword());
            jetty = http.server();
            URI uri = http.uri(PATH);
            TransferService service = service(accounts, data, store, setting);
            jetty.setHandler(faults.<Handler>map(
                            each -> new FaultyLine(handler(new PracticeService(service, each), uri), each))
                    .orElseGet(() -> handler(service, uri)));
            jetty.start();
            LOG.info("The receiver of LA {} listens at {}", accounts.laNumber(), uri);
            return new JettyLaServer(jetty, own, lock, uri);
        } catch (IllegalArgumentException e) {
            release(jetty, own, lock);
            throw e;
        } catch (Exception e) {
            release(jetty, own, lock);
            LOG.debug("The receiver did not start", e);
            throw new IllegalArgumentException("The receiver could not be started: " + e.getMessage(), e);
        }
    }

    private static TransferService service(Accounts accounts, Path data, LaStore store, Setting setting)
            throws IOException {
        PartStore parts = new PartStore(data.resolve("incoming"));
        Delivering delivering = new Delivering(data, parts, store.transfers(), setting.crash());
        delivering.recover();
        Sessions sessions = new Sessions(setting.clock());
        Admission admission = new Admission(accounts, setting.types());
        Receiving receiving = new Receiving(
                admission,
                new Inspection(setting.check(), accounts.sendOnSchemaError()),
                parts,
                delivering,
                store.transfers(),
                setting.clock(),
                setting.limits(),
                setting.crash());
        return new TransferService(
                accounts,
                new LogIn(accounts, sessions, setting.clock()),
                sessions,
                admission,
                receiving,
                new WaitingOutbox(data, setting.types(), store.waiting()));
    }

    private static ServletContextHandler handler(TransferPort service, URI uri) {
        ServletContextHandler context = new ServletContextHandler("/");
        // CXF finds its own parts through the thread's context class loader, which is this one during a call.
        context.setClassLoader(Bus.class.getClassLoader());
        ServletHolder servlet = new ServletHolder("transfer", new TransferEndpoint(service, uri));
        servlet.setInitParameter("hide-service-list-page", "true");
        servlet.setInitOrder(1);
        context.addServlet(servlet, "/*");
        context.addFilter(
                new FilterHolder(new RequestGuard(2L * TransferEndpoint.MOST_TEXT)),
                "/*",
                EnumSet.of(DispatcherType.REQUEST));
        return context;
    }

    @Override
    public URI uri() {
        return uri;
    }

    @Override
    public void close() {
        release(jetty, store, lock);
    }

    private static void release(Server jetty, LaStore store, DataFolderLock lock) {
        if (jetty != null) {
            try {
                for (Connector connector : jetty.getConnectors()) {
                    // Opened by itself, so a server that never was started would not close it.
                    if (connector instanceof NetworkConnector open) {
                        open.close();
                    }
                }
                jetty.stop();
                jetty.destroy();
            } catch (Exception e) {
                LOG.warn("The HTTP server did not stop as it should", e);
            }
        }
        if (store != null) {
            store.close();
        }
        lock.close();
    }
}
