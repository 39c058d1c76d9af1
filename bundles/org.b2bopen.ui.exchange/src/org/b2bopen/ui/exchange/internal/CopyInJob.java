package org.b2bopen.ui.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.b2bopen.core.Engine;
import org.b2bopen.core.SchoolFolders;
import org.b2bopen.messages.FileName;
import org.b2bopen.messages.MessageType;
import org.b2bopen.model.config.ConfigFactory;
import org.b2bopen.model.config.Configuration;
import org.b2bopen.model.config.StudentSchool;
import org.b2bopen.transport.Service;
import org.b2bopen.ui.Numbers;
import org.b2bopen.ui.OperationJob;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** Copies files into the Files Not Exported folder that their names ask for; never over another file, and seen only when whole. */
public final class CopyInJob extends OperationJob {
    private static final int BUFFER = 1 << 16;

    private final Engine engine;
    private final Service service;
    private final List<Path> files;
    private final Runnable copied;

    /** @param copied told on the job's thread */
    public CopyInJob(Engine engine, Service service, List<Path> files, Runnable copied) {
        super(files.size() == 1 ? Messages.CopyIn_JobOne : NLS.bind(Messages.CopyIn_Job, Numbers.of(files.size())));
        this.engine = engine;
        this.service = service;
        this.files = List.copyOf(files);
        this.copied = copied;
    }

    @Override
    protected String execute(IProgressMonitor monitor) throws Problem {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        Configuration configuration = engine.configuration().load();
        for (Path file : files) {
            String name = file.getFileName().toString();
            Path folder = folder(configuration, name)
                    .orElseThrow(() -> new Problem(NLS.bind(Messages.CopyIn_NoFolder, name)));
            try {
                copy(file, folder.resolve(name), monitor);
            } catch (FileAlreadyExistsException e) {
                throw new Problem(NLS.bind(Messages.CopyIn_Exists, name, folder));
            } catch (IOException e) {
                throw new Problem(NLS.bind(Messages.CopyIn_Failed, name, e.getLocalizedMessage()));
            } finally {
                copied.run();
            }
        }
        return files.size() == 1 ? Messages.CopyIn_DoneOne : NLS.bind(Messages.CopyIn_Done, Numbers.of(files.size()));
    }

    private Optional<Path> folder(Configuration configuration, String name) {
        Optional<FileName> parsed = engine.messageCheck()
                .types()
                .ofFileName(name)
                .filter(type -> type.service().equals(service.name()))
                .flatMap((MessageType type) -> type.parse(name));
        return parsed.flatMap(each -> folder(configuration, each)).map(SchoolFolders::notExported);
    }

    private Optional<SchoolFolders> folder(Configuration configuration, FileName name) {
        if (service == Service.PERSONNEL) {
            return configuration.getPersonnel().getSchools().stream()
                    .filter(row -> name.sourceLa().equals(row.getLaNumber())
                            && name.sourceSchool().equals(row.getSchoolNumber()))
                    .findFirst()
                    .flatMap(row -> SchoolFolders.of(configuration, row));
        }
        StudentSchool row = ConfigFactory.eINSTANCE.createStudentSchool();
        row.setDestinationLaNumber(name.destinationLa());
        return SchoolFolders.of(configuration, row);
    }

    /** The engine leaves {@code .part} alone. */
    private static void copy(Path file, Path target, IProgressMonitor monitor) throws IOException {
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Files.createDirectories(target.getParent());
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (InputStream from = Files.newInputStream(file);
                    OutputStream to = Files.newOutputStream(part)) {
                byte[] buffer = new byte[BUFFER];
                for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    to.write(buffer, 0, read);
                }
            }
            Files.move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
