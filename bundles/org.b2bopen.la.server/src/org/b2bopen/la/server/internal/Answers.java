package org.b2bopen.la.server.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import org.b2bopen.la.store.WaitingFile;
import org.b2bopen.soap.contract.Receipt;
import org.b2bopen.soap.contract.SendFileResponse;
import org.b2bopen.soap.contract.TransferStatusResponse;

/** Our values in the words of the contract. */
final class Answers {
    private Answers() {}

    static SendFileResponse sendFile(Progress progress) {
        SendFileResponse response = new SendFileResponse();
        switch (progress) {
            case Progress.Next next -> response.setNextOffset(next.offset());
            case Progress.Delivered delivered -> response.setReceipt(receipt(delivered));
        }
        return response;
    }

    static TransferStatusResponse status(Progress progress) {
        TransferStatusResponse response = new TransferStatusResponse();
        switch (progress) {
            case Progress.Next next -> response.setNextOffset(next.offset());
            case Progress.Delivered delivered -> response.setReceipt(receipt(delivered));
        }
        return response;
    }

    static org.b2bopen.soap.contract.WaitingFile waiting(WaitingFile file) {
        org.b2bopen.soap.contract.WaitingFile waiting = new org.b2bopen.soap.contract.WaitingFile();
        waiting.setFileId(file.fileId());
        waiting.setName(file.name());
        waiting.setLength(file.length());
        waiting.setSha256(file.sha256());
        return waiting;
    }

    static XMLGregorianCalendar date(LocalDate date) {
        return factory()
                .newXMLGregorianCalendarDate(
                        date.getYear(), date.getMonthValue(), date.getDayOfMonth(), DatatypeConstants.FIELD_UNDEFINED);
    }

    private static Receipt receipt(Progress.Delivered delivered) {
        Receipt receipt = new Receipt();
        receipt.setReceiptId(delivered.file().receiptId());
        receipt.setTransferId(delivered.file().transferId());
        receipt.setLength(delivered.file().length());
        receipt.setSha256(delivered.file().sha256());
        receipt.setReceivedAt(instant(delivered.file().receivedAt()));
        receipt.setAlreadyDelivered(delivered.repeated());
        return receipt;
    }

    private static XMLGregorianCalendar instant(Instant instant) {
        return factory().newXMLGregorianCalendar(GregorianCalendar.from(instant.atZone(ZoneOffset.UTC)));
    }

    private static DatatypeFactory factory() {
        try {
            return DatatypeFactory.newInstance();
        } catch (DatatypeConfigurationException e) {
            throw new IllegalStateException("This Java has no DatatypeFactory", e);
        }
    }
}
