package org.b2bopen.la.server.internal;

import jakarta.activation.DataHandler;
import jakarta.jws.WebService;
import jakarta.xml.ws.Holder;
import java.time.Duration;
import java.util.List;
import javax.xml.datatype.XMLGregorianCalendar;
import org.b2bopen.la.server.PracticeFault;
import org.b2bopen.la.server.PracticeFaults;
import org.b2bopen.soap.contract.BusyFault;
import org.b2bopen.soap.contract.ConflictFault;
import org.b2bopen.soap.contract.CredentialsFault;
import org.b2bopen.soap.contract.LicenceFault;
import org.b2bopen.soap.contract.NameFault;
import org.b2bopen.soap.contract.SchemaFault;
import org.b2bopen.soap.contract.SendFile;
import org.b2bopen.soap.contract.SendFileResponse;
import org.b2bopen.soap.contract.Service;
import org.b2bopen.soap.contract.SessionFault;
import org.b2bopen.soap.contract.SmallFile;
import org.b2bopen.soap.contract.SmallFileAnswer;
import org.b2bopen.soap.contract.TransferPort;
import org.b2bopen.soap.contract.TransferStatus;
import org.b2bopen.soap.contract.TransferStatusResponse;
import org.b2bopen.soap.contract.WaitingFile;

/** The real service behind the faults of a practice LA that the contract has a word for (LA1). */
@WebService(
        endpointInterface = "org.b2bopen.soap.contract.TransferPort",
        targetNamespace = "urn:b2bopen:transfer:1",
        serviceName = "Transfer",
        portName = "TransferPort")
public final class PracticeService implements TransferPort {
    private static final Duration SLOW = Duration.ofSeconds(5);

    private final TransferPort real;
    private final PracticeFaults faults;

    PracticeService(TransferPort real, PracticeFaults faults) {
        this.real = real;
        this.faults = faults;
    }

    private void takeTime() {
        if (faults.has(PracticeFault.IS_SLOW)) {
            try {
                Thread.sleep(SLOW);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void begin() throws BusyFault {
        takeTime();
        if (faults.has(PracticeFault.IS_BUSY)) {
            throw Refuse.busy(5, "The practice LA is busy, as it was told to be.");
        }
    }

    @Override
    public String ping() throws BusyFault {
        takeTime();
        return real.ping();
    }

    @Override
    public void login(
            String userName, String password, Holder<String> session, Holder<XMLGregorianCalendar> passwordExpires)
            throws BusyFault, CredentialsFault {
        begin();
        if (faults.has(PracticeFault.REFUSES_LOG_INS)) {
            throw Refuse.credentials("The practice LA refuses every log-in, as it was told to.");
        }
        real.login(userName, password, session, passwordExpires);
    }

    @Override
    public void pingService(String session, Service service, Holder<String> laNumber, Holder<Integer> filesTogether)
            throws LicenceFault, BusyFault, SessionFault {
        begin();
        real.pingService(session, service, laNumber, filesTogether);
    }

    @Override
    public SendFileResponse sendFile(SendFile request)
            throws LicenceFault, BusyFault, SessionFault, NameFault, ConflictFault, SchemaFault {
        begin();
        takeFile();
        return real.sendFile(request);
    }

    @Override
    public List<SmallFileAnswer> sendFiles(String session, Service service, List<SmallFile> files)
            throws BusyFault, SessionFault {
        begin();
        try {
            takeFile();
        } catch (LicenceFault | SchemaFault e) {
            return files.stream()
                    .map(file -> Answers.smallFile(file.getTransferId(), e))
                    .toList();
        }
        return real.sendFiles(session, service, files);
    }

    private void takeFile() throws LicenceFault, SchemaFault {
        if (faults.has(PracticeFault.HAS_NO_LICENCE)) {
            throw Refuse.licence("The practice LA has no licence for this school, as it was told to.");
        }
        if (faults.has(PracticeFault.REFUSES_FILES)) {
            throw Refuse.schema("/*", 1, 1, "The practice LA refuses every file, as it was told to.");
        }
    }

    @Override
    public TransferStatusResponse transferStatus(TransferStatus request) throws BusyFault, SessionFault {
        begin();
        return real.transferStatus(request);
    }

    @Override
    public List<WaitingFile> listFiles(String session, Service service, String laNumber, String schoolNumber)
            throws LicenceFault, BusyFault, SessionFault {
        begin();
        return real.listFiles(session, service, laNumber, schoolNumber);
    }

    @Override
    public DataHandler fetchFile(String session, String fileId, long offset)
            throws BusyFault, SessionFault, ConflictFault {
        begin();
        return real.fetchFile(session, fileId, offset);
    }

    @Override
    public void acknowledgeFile(String session, String fileId, String sha256)
            throws BusyFault, SessionFault, ConflictFault {
        begin();
        real.acknowledgeFile(session, fileId, sha256);
    }

    @Override
    public void logout(String session) {
        real.logout(session);
    }
}
