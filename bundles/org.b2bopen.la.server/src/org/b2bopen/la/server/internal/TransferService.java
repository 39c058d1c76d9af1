package org.b2bopen.la.server.internal;

import jakarta.activation.DataHandler;
import jakarta.jws.WebService;
import jakarta.xml.ws.Holder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import javax.xml.datatype.XMLGregorianCalendar;
import org.b2bopen.la.store.StoreException;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The contract's operations (T6): who asks, is the request what the WSDL says, and then on to the part that does it. */
@WebService(
        endpointInterface = "org.b2bopen.soap.contract.TransferPort",
        targetNamespace = "urn:b2bopen:transfer:1",
        serviceName = "Transfer",
        portName = "TransferPort")
public final class TransferService implements TransferPort {
    private static final Logger LOG = LoggerFactory.getLogger(TransferService.class);
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST_CHARACTERS = 255;
    private static final int MOST_TOGETHER = 32;
    private static final int LONGEST_SMALL = 64 * 1024;
    /** How many files of one request are worked on at the same time: those share the waits for the disk. */
    private static final int SIDE_BY_SIDE = 8;
    /** How much of a part that is not used is read all the same: a client that is still sending would not see the answer. */
    private static final long MOST_READ_AWAY = 64L << 20;

    private final Accounts accounts;
    private final LogIn logIn;
    private final Sessions sessions;
    private final Admission admission;
    private final Receiving receiving;
    private final WaitingOutbox outbox;

    TransferService(
            Accounts accounts,
            LogIn logIn,
            Sessions sessions,
            Admission admission,
            Receiving receiving,
            WaitingOutbox outbox) {
        this.accounts = accounts;
        this.logIn = logIn;
        this.sessions = sessions;
        this.admission = admission;
        this.receiving = receiving;
        this.outbox = outbox;
    }

    @Override
    public String ping() {
        return "B2B Open receiver of LA " + accounts.laNumber();
    }

    @Override
    public void login(
            String userName, String password, Holder<String> session, Holder<XMLGregorianCalendar> passwordExpires)
            throws BusyFault, CredentialsFault {
        require(text(userName) && text(password), "login needs a userName and a password of 1 to 255 characters.");
        switch (logIn.logIn(userName, password.toCharArray())) {
            case LogIn.Result.Refused refused -> throw Refuse.credentials(refused.reason());
            case LogIn.Result.Busy busy -> throw Refuse.busy(5, "Too many are logging in. Try again in a few seconds.");
            case LogIn.Result.Accepted accepted -> {
                session.value = accepted.session();
                accepted.account().passwordExpires().ifPresent(date -> passwordExpires.value = Answers.date(date));
            }
        }
    }

    @Override
    public void pingService(String session, Service service, Holder<String> laNumber, Holder<Integer> filesTogether)
            throws LicenceFault, SessionFault {
        Account account = account(session);
        require(service != null, "service must be STUDENT or PERSONNEL.");
        admission.requireService(account, service.value());
        laNumber.value = accounts.laNumber();
        filesTogether.value = MOST_TOGETHER;
    }

    @Override
    public SendFileResponse sendFile(SendFile request)
            throws LicenceFault, BusyFault, SessionFault, NameFault, ConflictFault, SchemaFault {
        require(request.getContent() != null, "sendFile needs a content.");
        InputStream content = open(request.getContent());
        try {
            return Answers.sendFile(receiving.receive(account(request.getSession()), part(request, content)));
        } catch (PartStore.SenderGone e) {
            LOG.info("A connection broke off within a part; what arrived is kept");
            throw Refuse.busy(1, "The connection broke off within a part; what arrived is kept.");
        } finally {
            readAway(content);
        }
    }

    @Override
    public List<SmallFileAnswer> sendFiles(String session, Service service, List<SmallFile> files)
            throws BusyFault, SessionFault {
        Account account = account(session);
        require(service != null, "service must be STUDENT or PERSONNEL.");
        List<SmallFile> given = files == null ? List.of() : files;
        require(!given.isEmpty() && given.size() <= MOST_TOGETHER, "sendFiles takes 1 to " + MOST_TOGETHER + " files.");
        List<Part> parts = given.stream().map(file -> part(service, file)).toList();
        try (ExecutorService sideBySide =
                Executors.newFixedThreadPool(SIDE_BY_SIDE, Thread.ofVirtual().factory())) {
            return parts.stream().map(part -> sideBySide.submit(() -> answer(account, part))).toList().stream()
                    .map(TransferService::done)
                    .toList();
        }
    }

    private SmallFileAnswer answer(Account account, Part part) throws PartStore.SenderGone {
        try {
            return Answers.smallFile(part.transferId(), receiving.receive(account, part));
        } catch (BusyFault | ConflictFault | LicenceFault | NameFault | SchemaFault e) {
            return Answers.smallFile(part.transferId(), e);
        }
    }

    private static SmallFileAnswer done(Future<SmallFileAnswer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The receiver is being stopped.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A file could not be taken in.", e.getCause());
        }
    }

    @Override
    public TransferStatusResponse transferStatus(TransferStatus request) throws BusyFault, SessionFault {
        Account account = account(request.getSession());
        require(sha256(request.getTransferId()), "transferId must be 64 lower-case hexadecimal digits.");
        return Answers.status(receiving.status(account, request.getTransferId()));
    }

    @Override
    public List<WaitingFile> listFiles(String session, Service service, String laNumber, String schoolNumber)
            throws LicenceFault, BusyFault, SessionFault {
        Account account = account(session);
        require(service != null, "service must be STUDENT or PERSONNEL.");
        require(School.isSchool(laNumber + "/" + schoolNumber), "A school has an LA number and a four-digit number.");
        School school = new School(laNumber, schoolNumber);
        admission.requireService(account, service.value());
        if (!account.mayActFor(school)) {
            throw Refuse.licence("This User Name may not act for school " + school + ".");
        }
        admission.requireLicence(school);
        try {
            return outbox.list(school, service.value()).stream()
                    .map(Answers::waiting)
                    .toList();
        } catch (IOException | StoreException e) {
            throw troubled(e);
        }
    }

    @Override
    public DataHandler fetchFile(String session, String fileId, long offset)
            throws BusyFault, SessionFault, ConflictFault {
        org.b2bopen.la.store.WaitingFile file = waiting(account(session), fileId);
        require(offset >= 0 && offset <= file.length(), "offset must not be beyond the end of the file.");
        try {
            return new DataHandler(new OpenedFile(outbox.open(file, offset)));
        } catch (WaitingOutbox.Changed e) {
            throw changed();
        } catch (IOException e) {
            throw troubled(e);
        }
    }

    @Override
    public void acknowledgeFile(String session, String fileId, String sha256)
            throws BusyFault, SessionFault, ConflictFault {
        org.b2bopen.la.store.WaitingFile file = waiting(account(session), fileId);
        if (!file.sha256().equals(sha256)) {
            throw Refuse.conflict("The SHA-256 is not that of the file. Fetch it again from its start.");
        }
        try {
            outbox.acknowledge(file);
        } catch (WaitingOutbox.Changed e) {
            throw changed();
        } catch (IOException | StoreException e) {
            throw troubled(e);
        }
    }

    @Override
    public void logout(String session) {
        sessions.end(session);
    }

    private Account account(String session) throws SessionFault {
        return sessions.account(session).orElseThrow(Refuse::session);
    }

    private static Part part(Service service, SmallFile file) {
        require(file.getContent() != null, "Each file needs a content.");
        require(file.getContent().length <= LONGEST_SMALL, "A file of sendFiles has 64 KiB at most.");
        requireTransfer(file.getTransferId(), file.getSha256(), file.getName());
        require(file.getLength() >= 0, "length must not be negative.");
        return new Part(
                file.getTransferId(),
                file.getName(),
                service.value(),
                file.getLength(),
                file.getSha256(),
                0,
                true,
                new ByteArrayInputStream(file.getContent()));
    }

    private static void requireTransfer(String transferId, String sha256, String name) {
        require(sha256(transferId), "transferId must be 64 lower-case hexadecimal digits.");
        require(sha256(sha256), "sha256 must be 64 lower-case hexadecimal digits.");
        require(text(name), "name must have 1 to 255 characters.");
    }

    private static Part part(SendFile request, InputStream content) {
        requireTransfer(request.getTransferId(), request.getSha256(), request.getName());
        require(request.getService() != null, "service must be STUDENT or PERSONNEL.");
        require(
                request.getOffset() >= 0 && request.getLength() >= request.getOffset(),
                "length and offset must not be negative, and offset not beyond length.");
        return new Part(
                request.getTransferId(),
                request.getName(),
                request.getService().value(),
                request.getLength(),
                request.getSha256(),
                request.getOffset(),
                request.isLastPart(),
                content);
    }

    /** A file that this account may not see is to it as one that is not there. */
    private org.b2bopen.la.store.WaitingFile waiting(Account account, String fileId) throws BusyFault, ConflictFault {
        require(text(fileId), "fileId must have 1 to 255 characters.");
        try {
            return outbox.byId(fileId)
                    .filter(file -> account.mayActFor(new School(file.la(), file.school())))
                    .filter(file -> account.mayUse(outbox.service(file.name())))
                    .orElseThrow(() -> Refuse.conflict("There is no such file. List the files again."));
        } catch (StoreException e) {
            throw troubled(e);
        }
    }

    private static InputStream open(DataHandler content) throws BusyFault {
        try {
            return content.getInputStream();
        } catch (IOException e) {
            LOG.info("The content of a part could not be opened", e);
            throw Refuse.malformed("The content of the message could not be read.");
        }
    }

    private static void readAway(InputStream content) {
        try {
            long left = MOST_READ_AWAY;
            byte[] buffer = new byte[64 * 1024];
            for (int count = 0; count >= 0 && left > 0; left -= count) {
                count = content.read(buffer);
            }
        } catch (IOException e) {
            LOG.debug("The rest of a part could not be read; its sender is gone", e);
        }
    }

    private static ConflictFault changed() {
        return Refuse.conflict("The file is not there any more, or has changed. List the files again.");
    }

    private static BusyFault troubled(Exception e) {
        LOG.error("The outbox could not be worked on", e);
        return Refuse.busy(60, "The receiver cannot read its files at the moment. Try again later.");
    }

    private static boolean sha256(String text) {
        return text != null && SHA256.matcher(text).matches();
    }

    private static boolean text(String text) {
        return text != null && !text.isEmpty() && text.length() <= MOST_CHARACTERS;
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw Refuse.malformed(otherwise);
        }
    }
}
