package org.b2bopen.core.internal;

import java.io.OutputStream;
import java.util.List;
import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.Login;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.TransferState;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession;
import org.b2bopen.transport.WaitingFile;

/** A session whose receipts are for another content. */
class OtherReceipt implements TransportSession {
    final TransportSession real;

    OtherReceipt(TransportSession real) {
        this.real = real;
    }

    @Override
    public void ping() throws TransportException {
        real.ping();
    }

    @Override
    public Login login(Credentials credentials) throws TransportException {
        return real.login(credentials);
    }

    @Override
    public void pingService() throws TransportException {
        real.pingService();
    }

    @Override
    public Receipt send(Delivery delivery, Progress progress) throws TransportException {
        Receipt receipt = real.send(delivery, progress);
        return new Receipt(receipt.id(), receipt.key(), receipt.length(), "0".repeat(64), receipt.receivedAt(), false);
    }

    @Override
    public TransferState status(String key) throws TransportException {
        return real.status(key);
    }

    @Override
    public List<WaitingFile> list(String laNumber, String schoolNumber) throws TransportException {
        return real.list(laNumber, schoolNumber);
    }

    @Override
    public void fetch(WaitingFile file, long offset, OutputStream target, Progress progress) throws TransportException {
        real.fetch(file, offset, target, progress);
    }

    @Override
    public void acknowledge(WaitingFile file) throws TransportException {
        real.acknowledge(file);
    }

    @Override
    public void close() {
        real.close();
    }
}
