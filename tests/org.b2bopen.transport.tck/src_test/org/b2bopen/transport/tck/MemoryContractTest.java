package org.b2bopen.transport.tck;

import java.nio.file.Path;

/** The kit accepts a transport that keeps all promises. */
class MemoryContractTest extends TransportContract {
    @Override
    protected Receiver receiver(Path folder) {
        return new MemoryReceiver();
    }
}
