package org.b2bopen.transport.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Optional;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.Attributes;
import org.apache.sshd.sftp.client.SftpClient.CloseableHandle;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHFsyncExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/** The few things that are done with files at a server. */
final class Remote {
    private static final int BUFFER = 32 * 1024;

    private final SftpClient sftp;

    Remote(SftpClient sftp) {
        this.sftp = sftp;
    }

    /** Of a file or folder itself, not of what a link points to. */
    Optional<Attributes> look(String path) throws IOException {
        try {
            return Optional.of(sftp.lstat(path));
        } catch (SftpException e) {
            if (isMissing(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    static boolean isMissing(SftpException e) {
        return e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE || e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_PATH;
    }

    void folder(String path) throws IOException {
        try {
            sftp.stat(path);
        } catch (SftpException missing) {
            if (!isMissing(missing)) {
                throw missing;
            }
            try {
                sftp.mkdir(path);
            } catch (SftpException e) {
                // Another session may have been faster.
                sftp.stat(path);
            }
        }
    }

    /** A small file; empty where there is none. Reads no more than the limit, whatever the server has. */
    Optional<byte[]> read(String path, int limit) throws IOException {
        try (InputStream in = sftp.read(path, BUFFER)) {
            return Optional.of(in.readNBytes(limit));
        } catch (SftpException e) {
            if (isMissing(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** A small file, durable as far as the server can. @throws SftpException where one of the name is there */
    void create(String path, byte[] content) throws IOException {
        try (CloseableHandle handle =
                sftp.open(path, EnumSet.of(OpenMode.Write, OpenMode.Create, OpenMode.Exclusive))) {
            sftp.write(handle, 0, content, 0, content.length);
            sync(handle);
        }
    }

    /** Onto the server's disk, where it offers that. */
    void sync(CloseableHandle handle) throws IOException {
        OpenSSHFsyncExtension fsync = sftp.getExtension(OpenSSHFsyncExtension.class);
        if (fsync != null && fsync.isSupported()) {
            fsync.fsync(handle);
        }
    }

    /** @return false where the new name is taken; servers differ in what they say then, so it is looked for */
    boolean rename(String from, String to) throws IOException {
        if (look(to).isPresent()) {
            return false;
        }
        try {
            sftp.rename(from, to);
            return true;
        } catch (SftpException e) {
            if (look(to).isPresent()) {
                return false;
            }
            throw e;
        }
    }

    void remove(String path) throws IOException {
        try {
            sftp.remove(path);
        } catch (SftpException e) {
            if (!isMissing(e)) {
                throw e;
            }
        }
    }
}
