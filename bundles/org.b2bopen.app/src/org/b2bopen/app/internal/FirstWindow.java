package org.b2bopen.app.internal;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a second start bring the first one's window to the front. The two meet at a Unix domain socket in a folder that only its owner can
 * enter; the file {@code .window} of the workspace says where it is, because such an address must be short. A connection is the whole
 * message: nothing is read from it.
 */
final class FirstWindow implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FirstWindow.class);
    private static final String NOTE = ".window";
    private static final String SOCKET = "window";

    private final Path note;
    private final Path folder;
    private final ServerSocketChannel server;

    private FirstWindow(Path note, Path folder, ServerSocketChannel server) {
        this.note = note;
        this.folder = folder;
        this.server = server;
    }

    /** @param raise called on a thread of its own for each further start */
    static FirstWindow listen(Path workspace, Runnable raise) throws IOException {
        Path folder = Files.createTempDirectory("b2bopen-");
        Path socket = folder.resolve(SOCKET);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
            Path note = workspace.resolve(NOTE);
            Files.writeString(note, socket.toString());
            FirstWindow window = new FirstWindow(note, folder, server);
            Thread.ofVirtual().name("first window").start(() -> window.answer(raise));
            return window;
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private void answer(Runnable raise) {
        while (server.isOpen()) {
            try (SocketChannel other = server.accept()) {
                raise.run();
            } catch (AsynchronousCloseException closed) {
                return;
            } catch (IOException e) {
                LOG.warn("A further start of the program could not be answered.", e);
            }
        }
    }

    /** Asks the window that has this workspace to come to the front; false where none answers. */
    static boolean raise(Path workspace) {
        try {
            Path socket = Path.of(Files.readString(workspace.resolve(NOTE)));
            try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
                // It hangs up when it has heard.
                return channel.read(ByteBuffer.allocate(1)) < 0;
            }
        } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
            LOG.debug("No window answers.", e);
            return false;
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(note);
            Files.deleteIfExists(folder.resolve(SOCKET));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOG.warn("What a further start looks for could not be cleared away.", e);
        }
    }
}
