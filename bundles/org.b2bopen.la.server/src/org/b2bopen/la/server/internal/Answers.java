package org.b2bopen.la.server.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import javax.xml.datatype.DatatypeConstants;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import org.b2bopen.la.store.WaitingFile;
import org.b2bopen.soap.contract.BusyFault;
import org.b2bopen.soap.contract.ConflictFault;
import org.b2bopen.soap.contract.LicenceFault;
import org.b2bopen.soap.contract.NameFault;
import org.b2bopen.soap.contract.Receipt;
import org.b2bopen.soap.contract.SchemaFault;
import org.b2bopen.soap.contract.SendFileResponse;
import org.b2bopen.soap.contract.SmallFileAnswer;
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

    static SmallFileAnswer smallFile(String transferId, Progress progress) {
        return switch (progress) {
            case Progress.Delivered delivered -> {
                SmallFileAnswer answer = answer(transferId);
                answer.setReceipt(receipt(delivered));
                yield answer;
            }
            case Progress.Next next ->
                smallFile(transferId, Refuse.busy(1, "This transfer was begun in parts. Go on with sendFile."));
        };
    }

    /** @param fault one of those that sendFile has */
    static SmallFileAnswer smallFile(String transferId, Exception fault) {
        SmallFileAnswer answer = answer(transferId);
        switch (fault) {
            case LicenceFault licence -> answer.setLicenceFault(licence.getFaultInfo());
            case NameFault name -> answer.setNameFault(name.getFaultInfo());
            case SchemaFault schema -> answer.setSchemaFault(schema.getFaultInfo());
            case ConflictFault conflict -> answer.setConflictFault(conflict.getFaultInfo());
            case BusyFault busy -> answer.setBusyFault(busy.getFaultInfo());
            default -> throw new IllegalArgumentException(fault);
        }
        return answer;
    }

    private static SmallFileAnswer answer(String transferId) {
        SmallFileAnswer answer = new SmallFileAnswer();
        answer.setTransferId(transferId);
        return answer;
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

    /** That of the Java platform: no other need be looked for, for each answer anew. */
    private static DatatypeFactory factory() {
        return DatatypeFactory.newDefaultInstance();
    }
}
