package org.b2bopen.ui;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** Writes a long list to a file (L2). */
public final class ListExportJob extends OperationJob {
    /** What is written. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Appendable target) throws IOException, Problem;
    }

    private final Content content;
    private final Path file;
    private final Runnable written;

    /** @param written told on the job's thread */
    ListExportJob(Content content, Path file, Runnable written) {
        super(NLS.bind(Messages.Export_Job, file.getFileName()));
        this.content = content;
        this.file = file;
        this.written = written;
    }

    @Override
    protected String execute(IProgressMonitor monitor) throws Problem {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try (Writer target = new Cancellable(Files.newBufferedWriter(file, StandardCharsets.UTF_8), monitor)) {
            content.writeTo(target);
        } catch (IOException e) {
            throw new Problem(NLS.bind(Messages.Export_Failed, file, e.getLocalizedMessage()));
        }
        written.run();
        return NLS.bind(Messages.Export_Done, file);
    }

    private static final class Cancellable extends Writer {
        private final Writer target;
        private final IProgressMonitor monitor;

        Cancellable(Writer target, IProgressMonitor monitor) {
            this.target = target;
            this.monitor = monitor;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            target.write(text, from, length);
        }

        @Override
        public void flush() throws IOException {
            target.flush();
        }

        @Override
        public void close() throws IOException {
            target.close();
        }
    }
}
