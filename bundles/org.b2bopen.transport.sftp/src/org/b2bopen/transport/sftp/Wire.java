package org.b2bopen.transport.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.future.AuthFuture;
import org.apache.sshd.client.future.ConnectFuture;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.client.session.ClientSession.ClientSessionEvent;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Secret;
import org.b2bopen.transport.TransportException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * One connection to an SFTP server. A guard cuts it when the run is cancelled or the server falls silent, because none of the library's
 * waits looks at a monitor.
 */
final class Wire implements AutoCloseable {
    private static final long LOOK_MILLIS = 100;
    private static final Duration PERSON = Duration.ofMinutes(10);

    private final Address address;
    private final HostTrust trust;
    private final IProgressMonitor monitor;
    private final Limits limits;
    private final Failures failures;

    private SshClient client;
    private volatile ClientSession session;
    private SftpClient sftp;
    private volatile Throwable broken;
    private volatile long activeAt;
    private volatile boolean working;
    private volatile boolean silent;
    private volatile boolean closed;

    Wire(Address address, HostTrust trust, IProgressMonitor monitor, Limits limits) {
        this.address = address;
        this.trust = trust;
        this.monitor = monitor;
        this.limits = limits;
        this.failures = new Failures(address);
    }

    /** Something that needs the server. */
    @FunctionalInterface
    interface Step<T> {
        T on(SftpClient sftp) throws IOException, TransportException;
    }

    Address address() {
        return address;
    }

    Failures failures() {
        return failures;
    }

    /** Makes the connection and judges the server's key; nobody logs in yet. */
    void connect() throws TransportException {
        if (session != null) {
            return;
        }
        guarded(none -> {
            client = client();
            client.start();
            ConnectFuture connecting = client.connect("", new InetSocketAddress(resolved(), address.port()));
            long deadline = System.nanoTime() + limits.connect().toNanos();
            while (!connecting.await(LOOK_MILLIS)) {
                checkCancelled();
                if (System.nanoTime() > deadline) {
                    connecting.cancel();
                    throw failures.lost("Nothing answers at the SFTP server " + address + ".", null);
                }
            }
            if (connecting.getException() != null) {
                throw failures.of(connecting.getException());
            }
            session = connecting.getClientSession();
            Thread.ofPlatform().daemon().name("b2bopen-sftp-guard").start(this::guard);
            awaitKeys();
            return null;
        });
    }

    private SshClient client() {
        SshClient made = SshClient.setUpDefaultClient();
        made.setServerKeyVerifier(trust);
        // The program's own settings count, not those of whoever happens to run it.
        made.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        made.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        made.setFilePasswordProvider(FilePasswordProvider.EMPTY);
        made.setAgentFactory(null);
        made.setNioWorkers(1);
        CoreModuleProperties.AUTH_TIMEOUT.set(made, PERSON);
        CoreModuleProperties.IDLE_TIMEOUT.set(made, PERSON);
        made.addSessionListener(new SessionListener() {
            @Override
            public void sessionException(Session where, Throwable thrown) {
                broken = thrown;
            }
        });
        return made;
    }

    /** A name server that does not answer cannot be interrupted, but it can be left alone. */
    private InetAddress resolved() throws IOException, TransportException {
        FutureTask<InetAddress> asking = new FutureTask<>(() -> InetAddress.getByName(address.host()));
        Thread.ofPlatform().daemon().name("b2bopen-sftp-name").start(asking);
        long deadline = System.nanoTime() + limits.connect().toNanos();
        while (true) {
            try {
                return asking.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                checkCancelled();
                if (System.nanoTime() > deadline) {
                    throw failures.lost("The SFTP server " + address.host() + " was not found.", e);
                }
            } catch (ExecutionException e) {
                throw failures.of(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            }
        }
    }

    private void awaitKeys() throws TransportException {
        Set<ClientSessionEvent> until = EnumSet.of(ClientSessionEvent.WAIT_AUTH, ClientSessionEvent.CLOSED);
        while (true) {
            Set<ClientSessionEvent> seen = session.waitFor(until, LOOK_MILLIS);
            checkCancelled();
            if (trust.refusal().isPresent()) {
                throw new TransportException(
                        FaultCode.TLS, false, trust.refusal().get(), broken);
            }
            if (seen.contains(ClientSessionEvent.CLOSED)) {
                throw broken == null
                        ? failures.lost("The connection to the SFTP server " + address + " broke off.", null)
                        : failures.of(broken);
            }
            if (seen.contains(ClientSessionEvent.WAIT_AUTH)) {
                return;
            }
        }
    }

    void login(Credentials credentials, Optional<Path> keyFile, Optional<Secret> passphrase) throws TransportException {
        guarded(none -> {
            session.setUsername(credentials.userName());
            if (keyFile.isPresent()) {
                key(keyFile.get(), passphrase).forEach(session::addPublicKeyIdentity);
            }
            if (!credentials.password().isEmpty()) {
                session.addPasswordIdentity(credentials.password().reveal());
            }
            AuthFuture authenticating = session.auth();
            while (!authenticating.await(LOOK_MILLIS)) {
                checkCancelled();
            }
            if (!authenticating.isSuccess()) {
                throw session.isOpen() || broken == null || tooMany(broken)
                        ? refused(keyFile.isPresent(), authenticating.getException())
                        : failures.of(broken);
            }
            sftp = SftpClientFactory.instance().createSftpClient(session);
            return null;
        });
    }

    private static boolean tooMany(Throwable thrown) {
        return String.valueOf(thrown.getMessage()).contains("Too many authentication failures");
    }

    private static TransportException refused(boolean withKey, Throwable cause) {
        return new TransportException(
                FaultCode.LOGIN_REFUSED,
                false,
                withKey ? "User Name, key or Password is invalid." : "User Name or Password is invalid.",
                cause);
    }

    private static Iterable<KeyPair> key(Path file, Optional<Secret> passphrase) throws TransportException {
        try (InputStream in = Files.newInputStream(file)) {
            FilePasswordProvider provider =
                    (where, resource, retries) -> passphrase.map(Secret::reveal).orElse(null);
            Iterable<KeyPair> pairs = SecurityUtils.loadKeyPairIdentities(null, file::toString, in, provider);
            if (pairs == null || !pairs.iterator().hasNext()) {
                throw unusable(file, null);
            }
            return pairs;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw unusable(file, e);
        }
    }

    private static TransportException unusable(Path file, Exception cause) {
        return new TransportException(
                FaultCode.LOGIN_REFUSED,
                false,
                "The private key " + file + " cannot be read, or its passphrase is not right.",
                cause);
    }

    <T> T call(Step<T> step) throws TransportException {
        if (sftp == null) {
            throw new IllegalStateException("not logged in");
        }
        return guarded(step);
    }

    /** To be called whenever bytes move. */
    void moving() {
        activeAt = System.nanoTime();
    }

    private <T> T guarded(Step<T> step) throws TransportException {
        checkCancelled();
        moving();
        working = true;
        try {
            return step.on(sftp);
        } catch (OperationCanceledException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            checkCancelled();
            if (silent) {
                throw failures.lost("The SFTP server " + address + " did not answer in time.", e);
            }
            throw failures.of(e);
        } finally {
            working = false;
        }
    }

    private void guard() {
        while (!closed && session.isOpen()) {
            LockSupport.parkNanos(Duration.ofMillis(LOOK_MILLIS).toNanos());
            boolean late = working
                    && !trust.isAsking()
                    && System.nanoTime() - activeAt > limits.answer().toNanos();
            if (late) {
                silent = true;
            }
            if (late || working && monitor.isCanceled()) {
                session.close(true);
            }
        }
    }

    private void checkCancelled() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    @Override
    public void close() {
        closed = true;
        if (session != null) {
            // At once: what was of value has been answered.
            session.close(true);
        }
        if (client != null) {
            client.stop();
        }
    }
}
