package org.b2bopen.transport.soap;

import jakarta.xml.ws.BindingProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.cxf.message.Message;
import org.b2bopen.soap.contract.BusyFault;
import org.b2bopen.soap.contract.ConflictFault;
import org.b2bopen.soap.contract.LicenceFault;
import org.b2bopen.soap.contract.NameFault;
import org.b2bopen.soap.contract.SchemaFault;
import org.b2bopen.soap.contract.Service;
import org.b2bopen.soap.contract.SmallFile;
import org.b2bopen.soap.contract.SmallFileAnswer;
import org.b2bopen.soap.contract.TransferPort;
import org.b2bopen.transport.Delivery;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.SendOutcome;
import org.b2bopen.transport.TransportException;
import org.eclipse.core.runtime.OperationCanceledException;

/** The files of one {@code sendFiles}, all of them in memory. Those that could not be read stay behind. */
final class SmallFiles {
    private final List<SmallFile> files = new ArrayList<>();
    private final SendOutcome[] outcomes;
    private final int[] places;

    SmallFiles(List<Delivery> deliveries) {
        outcomes = new SendOutcome[deliveries.size()];
        places = new int[deliveries.size()];
        for (int i = 0; i < outcomes.length; i++) {
            try {
                files.add(read(deliveries.get(i)));
                places[files.size() - 1] = i;
            } catch (InterruptedIOException e) {
                throw new OperationCanceledException();
            } catch (IOException e) {
                outcomes[i] = new SendOutcome.Failed(new TransportException(
                        FaultCode.IO, false, "The file on this computer could not be read or written.", e));
            }
        }
    }

    private static SmallFile read(Delivery delivery) throws IOException {
        SmallFile file = new SmallFile();
        file.setTransferId(delivery.key());
        file.setName(delivery.fileName());
        file.setLength(delivery.length());
        file.setSha256(delivery.sha256());
        try (InputStream content = delivery.content().open(0)) {
            file.setContent(content.readNBytes(Math.toIntExact(delivery.length())));
        }
        return file;
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    Connection.Call<List<SmallFileAnswer>> call(String token, Service service, Watch watch) {
        return new Exchange(token, service, files, watch);
    }

    private record Exchange(String token, Service service, List<SmallFile> files, Watch watch)
            implements Connection.Call<List<SmallFileAnswer>>, SoapSession.Watched {
        /** Not as attachments, which cost more than base64 where they are small. */
        @Override
        public List<SmallFileAnswer> on(TransferPort port) throws Exception {
            Map<String, Object> context = ((BindingProvider) port).getRequestContext();
            context.put(Message.MTOM_ENABLED, Boolean.FALSE);
            try {
                return port.sendFiles(token, service, files);
            } finally {
                context.remove(Message.MTOM_ENABLED);
            }
        }

        /** The files were read before. */
        @Override
        public IOException localFailure() {
            return null;
        }
    }

    List<SendOutcome> outcomes(List<SmallFileAnswer> answers) throws TransportException {
        if (answers == null || answers.size() != files.size()) {
            throw Answers.malformed();
        }
        for (int i = 0; i < files.size(); i++) {
            SmallFileAnswer answer = answers.get(i);
            if (answer == null || !files.get(i).getTransferId().equals(answer.getTransferId())) {
                throw Answers.malformed();
            }
            outcomes[places[i]] = outcome(answer);
        }
        return List.of(outcomes);
    }

    private static SendOutcome outcome(SmallFileAnswer answer) throws TransportException {
        if (answer.getReceipt() != null) {
            return new SendOutcome.Received(Answers.receipt(answer.getReceipt()));
        }
        return new SendOutcome.Failed(TypedFaults.explain(fault(answer)).orElseThrow(Answers::malformed));
    }

    private static Exception fault(SmallFileAnswer answer) throws TransportException {
        if (answer.getLicenceFault() != null) {
            return new LicenceFault("", answer.getLicenceFault());
        }
        if (answer.getNameFault() != null) {
            return new NameFault("", answer.getNameFault());
        }
        if (answer.getSchemaFault() != null) {
            return new SchemaFault("", answer.getSchemaFault());
        }
        if (answer.getConflictFault() != null) {
            return new ConflictFault("", answer.getConflictFault());
        }
        if (answer.getBusyFault() != null) {
            return new BusyFault("", answer.getBusyFault());
        }
        throw Answers.malformed();
    }
}
