package org.b2bopen.transport.soap;

import jakarta.activation.DataHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.b2bopen.soap.contract.TransferPort;
import org.b2bopen.transport.TransportSession.Progress;
import org.b2bopen.transport.WaitingFile;

/** Takes a file from the server, straight from the connection to the target: nothing is kept on the way (L4, R4). */
final class Fetch implements Connection.Call<Void>, SoapSession.Watched {
    private static final int BUFFER = 64 << 10;

    private final String token;
    private final WaitingFile file;
    private final OutputStream target;
    private final Progress progress;
    private final Watch watch;
    private volatile long position;
    private volatile boolean stopped;
    private volatile IOException failure;
    private long told;

    Fetch(String token, WaitingFile file, long offset, OutputStream target, Progress progress, Watch watch) {
        this.token = token;
        this.file = file;
        this.position = offset;
        this.target = target;
        this.progress = progress;
        this.watch = watch;
        this.told = offset;
    }

    @Override
    public Void on(TransferPort port) throws Exception {
        DataHandler content = Answers.required(port.fetchFile(token, file.id(), position));
        // Closing reads what is left; it must not run on into an answer without end, so it happens only at the end of
        // the file.
        InputStream in = content.getInputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (stopped) {
                throw new IOException("stopped");
            }
            if (read > file.length() - position) {
                throw Answers.malformed();
            }
            write(buffer, read);
            position += read;
            watch.moved();
        }
        in.close();
        if (position != file.length()) {
            throw new IOException("the file ended early");
        }
        return null;
    }

    private void write(byte[] buffer, int count) throws IOException {
        try {
            target.write(buffer, 0, count);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void look() {
        long now = position;
        if (now > told) {
            told = now;
            progress.at(now);
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public Watch watch() {
        return watch;
    }

    @Override
    public IOException localFailure() {
        return failure;
    }
}
