package org.b2bopen.transport.sftp;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Login;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.TransferState;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.b2bopen.transport.WaitingFile;

/** A conversation with the folders of one LA at an SFTP server. */
final class SftpSession implements TransportSession {
    private final Endpoint endpoint;
    private final Wire wire;
    private final ServerFolders folders;

    SftpSession(Endpoint endpoint, Wire wire) {
        this.endpoint = endpoint;
        this.wire = wire;
        this.folders = ServerFolders.of(wire.address().base(), endpoint.laNumber(), endpoint.service());
    }

    @Override
    public void ping() throws TransportException {
        wire.connect();
    }

    @Override
    public Login login(Credentials credentials) throws TransportException {
        wire.connect();
        wire.login(
                credentials,
                endpoint.settings().path("keyFile"),
                endpoint.settings().secret("keyPassphrase"));
        return new Login(Optional.empty());
    }

    /** The folder of the LA must be there: so a wrong address cannot scatter files over a server. */
    @Override
    public void pingService() throws TransportException {
        wire.call(sftp -> {
            Remote remote = new Remote(sftp);
            if (!remote.look(folders.authority()).map(Attributes::isDirectory).orElse(false)) {
                throw new TransportException(
                        FaultCode.RECEIVER_REFUSED,
                        false,
                        "The SFTP server " + wire.address() + " has no folder for LA " + endpoint.laNumber() + ".",
                        null);
            }
            for (String folder : folders.made()) {
                remote.folder(folder);
            }
            return null;
        });
    }

    @Override
    public Receipt send(Delivery delivery, Progress progress) throws TransportException {
        return wire.call(sftp -> new Upload(wire, sftp, folders).send(delivery, progress));
    }

    @Override
    public TransferState status(String key) throws TransportException {
        return wire.call(sftp -> new Upload(wire, sftp, folders).status(key));
    }

    @Override
    public List<WaitingFile> list(String laNumber, String schoolNumber) throws TransportException {
        return wire.call(sftp -> new Waiting(wire, sftp, folders).list(laNumber, schoolNumber));
    }

    @Override
    public void fetch(WaitingFile file, long offset, OutputStream target, Progress progress) throws TransportException {
        wire.call(sftp -> {
            new Waiting(wire, sftp, folders).fetch(file, offset, target, progress);
            return null;
        });
    }

    @Override
    public void acknowledge(WaitingFile file) throws TransportException {
        wire.call(sftp -> {
            new Waiting(wire, sftp, folders).acknowledge(file);
            return null;
        });
    }

    @Override
    public void close() {
        wire.close();
    }
}
