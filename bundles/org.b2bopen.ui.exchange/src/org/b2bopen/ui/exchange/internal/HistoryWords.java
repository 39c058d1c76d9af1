package org.b2bopen.ui.exchange.internal;

import java.util.List;
import java.util.Locale;
import org.b2bopen.core.FileHistory;
import org.b2bopen.transport.Receipt;
import org.b2bopen.ui.Moments;
import org.b2bopen.ui.Sizes;
import org.eclipse.osgi.util.NLS;

/** What the History view says. */
final class HistoryWords {
    private HistoryWords() {}

    static String when(HistoryModel.Row row) {
        return Moments.toTheSecond(row.event().at());
    }

    static String what(HistoryModel.Row row) {
        String state = row.event().state();
        return switch (state) {
            case "FOUND" -> Messages.History_Found;
            case "VALID" -> Messages.History_Valid;
            case "CLAIMED" -> Messages.History_Claimed;
            case "SENDING" -> Messages.History_Sending;
            case "RECEIPTED" -> Messages.History_Receipted;
            case "MOVED" -> Messages.History_Moved;
            case "REFUSED" -> Messages.History_Refused;
            case "RETURNED" -> Messages.History_Returned;
            case "IN_DOUBT" -> Messages.History_InDoubt;
            case "FETCHED" -> Messages.History_Fetched;
            case "SAVED" -> Messages.History_Saved;
            case "ACKNOWLEDGED" -> Messages.History_Acknowledged;
            default -> state;
        };
    }

    static String detail(HistoryModel.Row row) {
        return Moments.inSentence(row.event().detail());
    }

    static String transfer(HistoryModel.Row row) {
        FileHistory transfer = row.transfer();
        return NLS.bind(
                transfer.direction() == FileHistory.Direction.EXPORT ? Messages.History_To : Messages.History_From,
                transfer.la());
    }

    /** One line: was it delivered? */
    static String summary(String fileName, List<FileHistory> transfers) {
        if (fileName.isEmpty()) {
            return Messages.History_Nothing;
        }
        if (transfers.isEmpty()) {
            return NLS.bind(Messages.History_NeverSent, fileName);
        }
        FileHistory last = transfers.getLast();
        if (last.direction() == FileHistory.Direction.IMPORT) {
            return NLS.bind(Messages.History_Imported, size(last), last.sha256());
        }
        return last.receipt().map(receipt -> receipted(last, receipt)).orElse(Messages.History_NoReceipt);
    }

    private static String receipted(FileHistory transfer, Receipt receipt) {
        return NLS.bind(Messages.History_Receipt, new Object[] {
            receipt.id(), transfer.la(), Moments.toTheSecond(receipt.receivedAt()), size(transfer), transfer.sha256()
        });
    }

    private static String size(FileHistory transfer) {
        return Sizes.of(transfer.bytes(), Locale.getDefault());
    }
}
