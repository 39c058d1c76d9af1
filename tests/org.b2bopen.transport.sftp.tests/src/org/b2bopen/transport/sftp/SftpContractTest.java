package org.b2bopen.transport.sftp;

import java.nio.file.Path;
import org.b2bopen.transport.tck.Receiver;
import org.b2bopen.transport.tck.TransportContract;

/** The conformance kit on SFTP, at a real OpenSSH server. */
class SftpContractTest extends TransportContract {
    @Override
    protected Receiver receiver(Path folder) throws Exception {
        return new SftpReceiver(folder);
    }
}
