package org.b2bopen.transport.soap;

import java.time.Instant;
import java.util.List;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.Receipt;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.WaitingFile;

/** Looks at the form of what a server answered; what is in it is for the engine to believe or not. */
final class Answers {
    private static final int LONGEST_ID = 200;

    private Answers() {}

    static <T> T required(T value) throws TransportException {
        if (value == null) {
            throw malformed();
        }
        return value;
    }

    static long offset(long offset, long length) throws TransportException {
        if (offset < 0 || offset > length) {
            throw malformed();
        }
        return offset;
    }

    static Receipt receipt(org.b2bopen.soap.contract.Receipt receipt) throws TransportException {
        Instant receivedAt =
                required(receipt.getReceivedAt()).toGregorianCalendar().toInstant();
        return new Receipt(
                id(receipt.getReceiptId()),
                sha256(receipt.getTransferId()),
                receipt.getLength(),
                sha256(receipt.getSha256()),
                receivedAt,
                receipt.isAlreadyDelivered());
    }

    static List<WaitingFile> waiting(List<org.b2bopen.soap.contract.WaitingFile> files) throws TransportException {
        WaitingFile[] waiting = new WaitingFile[files.size()];
        for (int i = 0; i < waiting.length; i++) {
            org.b2bopen.soap.contract.WaitingFile file = files.get(i);
            if (file.getLength() < 0) {
                throw malformed();
            }
            waiting[i] = new WaitingFile(
                    id(file.getFileId()), required(file.getName()), file.getLength(), sha256(file.getSha256()));
        }
        return List.of(waiting);
    }

    private static String id(String id) throws TransportException {
        if (id == null || id.isBlank() || id.length() > LONGEST_ID || !id.equals(ServerWords.clean(id))) {
            throw malformed();
        }
        return id;
    }

    private static String sha256(String hash) throws TransportException {
        if (hash == null || !hash.matches("[0-9a-f]{64}")) {
            throw malformed();
        }
        return hash;
    }

    static TransportException malformed() {
        return new TransportException(
                FaultCode.UNREACHABLE, true, "The data-transfer server gave an answer that makes no sense.", null);
    }
}
