package org.b2bopen.transport.sftp;

import java.net.SocketAddress;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.client.keyverifier.KnownHostsServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.b2bopen.transport.Questions;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Whether a server is the one it was before. An unknown one is shown to the person in front of the window; without one it is refused. A key
 * that has changed is always refused: to accept it, somebody removes the old one on purpose.
 */
final class HostTrust extends KnownHostsServerKeyVerifier {
    private final Address address;
    private final Path file;
    private final ReentrantLock asking;
    private volatile boolean busy;
    private volatile String refusal;

    HostTrust(Address address, Path file, Questions questions, ReentrantLock asking) {
        super((session, remote, key) -> false, file);
        this.address = address;
        this.file = file;
        this.asking = asking;
        this.questions = questions;
    }

    private final Questions questions;

    /** Why the server was not trusted, for people. */
    Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** Whether a person is being asked; the server's patience counts then, not ours. */
    boolean isAsking() {
        return busy;
    }

    @Override
    public boolean verifyServerKey(ClientSession session, SocketAddress remote, PublicKey key) {
        busy = true;
        asking.lock();
        try {
            return super.verifyServerKey(session, remote, key);
        } finally {
            asking.unlock();
            busy = false;
        }
    }

    @Override
    protected boolean acceptUnknownHostKey(ClientSession session, SocketAddress remote, PublicKey key) {
        String fingerprint = fingerprint(key);
        if (!ask(fingerprint)) {
            return false;
        }
        try {
            updateKnownHostsFile(session, remote, key, file, java.util.List.of());
            return true;
        } catch (Exception e) {
            refusal = "The key of the SFTP server " + address + " could not be written to " + file + ".";
            return false;
        }
    }

    private boolean ask(String fingerprint) {
        try {
            Questions.Answer answer = questions.ask(new Questions.Question(
                    "Unknown SFTP server",
                    "The SFTP server " + address
                            + " has not been used before. Is its key the one that the Local Authority"
                            + " told you? Only then can nobody else read what is sent there.",
                    "Key: " + fingerprint));
            refusal = switch (answer) {
                case YES -> null;
                case NO -> "The key of the SFTP server " + address + " was not accepted, so nothing was sent.";
                case NOBODY -> unknown(fingerprint);
            };
            return answer == Questions.Answer.YES;
        } catch (OperationCanceledException e) {
            refusal = "The key of the SFTP server " + address + " was not accepted.";
            return false;
        }
    }

    private String unknown(String fingerprint) {
        return "The SFTP server " + address + " is not known here, so nothing was sent. Its key is " + fingerprint
                + ". If that is what the Local Authority told you, accept it with Test Connection in the window, or"
                + " with the command: ssh-keyscan" + (address.port() == 22 ? "" : " -p " + address.port()) + " "
                + address.host() + " >> \"" + file + "\"";
    }

    @Override
    public boolean acceptModifiedServerKey(
            ClientSession session, SocketAddress remote, KnownHostEntry entry, PublicKey expected, PublicKey actual) {
        refusal = "The key of the SFTP server " + address + " is not the one it had before (it is now "
                + fingerprint(actual) + "), so nothing was sent: somebody may be reading along. If the Local Authority"
                + " says that it changed the key, remove the line of this server from " + file
                + " and test the connection.";
        return false;
    }

    @Override
    protected boolean acceptIncompleteHostKeys(
            ClientSession session, SocketAddress remote, PublicKey key, Throwable reason) {
        refusal = "The file of known SFTP servers, " + file + ", cannot be read.";
        return false;
    }

    @Override
    protected void handleRevokedKey(ClientSession session, SocketAddress remote, PublicKey key) {
        refusal = "The key of the SFTP server " + address + " is marked as revoked in " + file + ".";
    }

    private static String fingerprint(PublicKey key) {
        return KeyUtils.getKeyType(key) + " " + KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
    }
}
