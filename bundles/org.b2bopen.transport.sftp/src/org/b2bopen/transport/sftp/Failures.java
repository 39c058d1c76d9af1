package org.b2bopen.transport.sftp;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.TransportException;

/** Says in words a school understands why something failed; nothing of what the server says gets into them. */
final class Failures {
    private final Address address;

    Failures(Address address) {
        this.address = address;
    }

    TransportException of(Throwable thrown) {
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            TransportException known = known(one, thrown);
            if (known != null) {
                return known;
            }
        }
        String message = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("identification") || message.contains("protocol version")) {
            return new TransportException(
                    FaultCode.UNREACHABLE,
                    false,
                    "Something answers at " + address + ", but it is not an SFTP server.",
                    thrown);
        }
        return lost("The connection to the SFTP server " + address + " broke off.", thrown);
    }

    private TransportException known(Throwable one, Throwable thrown) {
        return switch (one) {
            case TransportException already -> already;
            case LocalFailure local ->
                new TransportException(
                        FaultCode.IO, false, "The file on this computer could not be read or written.", local);
            case SftpException refused -> refused(refused);
            case UnknownHostException unknown -> lost("The SFTP server " + address.host() + " was not found.", thrown);
            case UnresolvedAddressException unknown ->
                lost("The SFTP server " + address.host() + " was not found.", thrown);
            case ConnectException refused -> lost("Nothing answers at the SFTP server " + address + ".", thrown);
            case NoRouteToHostException none -> lost("There is no way to the SFTP server " + address + ".", thrown);
            default -> null;
        };
    }

    private TransportException refused(SftpException e) {
        return switch (e.getStatus()) {
            case SftpConstants.SSH_FX_PERMISSION_DENIED ->
                new TransportException(
                        FaultCode.RECEIVER_REFUSED,
                        false,
                        "The SFTP server " + address + " does not let this account use the folder.",
                        e);
            case SftpConstants.SSH_FX_NO_SUCH_FILE, SftpConstants.SSH_FX_NO_SUCH_PATH ->
                new TransportException(
                        FaultCode.RECEIVER_REFUSED,
                        false,
                        "A file or folder is missing at the SFTP server " + address + ".",
                        e);
            default -> lost("The SFTP server " + address + " could not store or give the file.", e);
        };
    }

    /** Every file fails alike, and the next run may fare better. */
    TransportException lost(String sentence, Throwable cause) {
        return new TransportException(FaultCode.UNREACHABLE, true, sentence, cause);
    }
}
