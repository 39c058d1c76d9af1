package org.b2bopen.promises.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The whole program's default file system ({@code -Djava.nio.file.spi.DefaultFileSystemProvider}): the real one, but every step that
 * changes a watched folder goes through a {@link Disk}.
 */
public final class DiskProvider extends FileSystemProvider {
    private final FileSystemProvider real;
    private final DiskFileSystem fileSystem;
    private final Disk disk = new Disk();

    public DiskProvider(FileSystemProvider real) {
        this.real = real;
        this.fileSystem = new DiskFileSystem(this, real.getFileSystem(URI.create("file:///")));
    }

    public Disk disk() {
        return disk;
    }

    private static Path real(Path path) {
        return DiskPath.real(path);
    }

    private static Path key(Path path) {
        return real(path).toAbsolutePath().normalize();
    }

    @Override
    public String getScheme() {
        return real.getScheme();
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) throws IOException {
        return real.newFileSystem(uri, environment);
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return fileSystem;
    }

    @Override
    public Path getPath(URI uri) {
        return new DiskPath(fileSystem, real.getPath(uri));
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        Path file = key(path);
        if (!disk.watches(file) || !options.contains(StandardOpenOption.WRITE) && !options.contains(StandardOpenOption.APPEND)) {
            FileChannel channel = real.newFileChannel(real(path), options, attributes);
            return disk.watches(file) ? new DiskChannel(channel, disk, file) : channel;
        }
        boolean isNew = !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (isNew && (options.contains(StandardOpenOption.CREATE) || options.contains(StandardOpenOption.CREATE_NEW))) {
            FileChannel[] opened = {null};
            disk.change(
                    new Disk.Step(Disk.Kind.CREATE, file),
                    () -> opened[0] = real.newFileChannel(real(path), options, attributes),
                    () -> disk.created(file));
            return new DiskChannel(opened[0], disk, file);
        }
        disk.change(new Disk.Step(Disk.Kind.OPEN, file), () -> {}, () -> {});
        return new DiskChannel(real.newFileChannel(real(path), options, attributes), disk, file);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        boolean writes = options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
        return writes && disk.watches(key(path))
                ? newFileChannel(path, options, attributes)
                : real.newByteChannel(real(path), options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        DirectoryStream<Path> stream =
                real.newDirectoryStream(real(folder), path -> filter.accept(new DiskPath(fileSystem, path)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> paths = stream.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return paths.hasNext();
                    }

                    @Override
                    public Path next() {
                        return new DiskPath(fileSystem, paths.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        Path key = key(folder);
        if (Files.exists(key, LinkOption.NOFOLLOW_LINKS)) {
            real.createDirectory(real(folder), attributes);
        } else {
            disk.change(
                    new Disk.Step(Disk.Kind.MAKE_FOLDER, key),
                    () -> real.createDirectory(real(folder), attributes),
                    () -> disk.madeFolder(key));
        }
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        disk.mustKnowLinks(key(link));
        disk.change(
                new Disk.Step(Disk.Kind.LINK, key(link)),
                () -> real.createLink(real(link), real(existing)),
                () -> disk.linked(key(link), key(existing)));
    }

    @Override
    public void delete(Path path) throws IOException {
        if (!Files.exists(key(path), LinkOption.NOFOLLOW_LINKS)) {
            real.delete(real(path));
            return;
        }
        disk.willBeDeleted(key(path));
        disk.change(
                new Disk.Step(Disk.Kind.DELETE, key(path)),
                () -> real.delete(real(path)),
                () -> disk.deleted(key(path)));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        disk.change(
                new Disk.Step(Disk.Kind.WRITE, key(target)),
                () -> real.copy(real(source), real(target), options),
                () -> disk.created(key(target)));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        disk.mustBeOneVolume(key(source), key(target));
        disk.change(
                new Disk.Step(Disk.Kind.RENAME, key(target)),
                () -> real.move(real(source), real(target), options),
                () -> disk.renamed(key(source), key(target)));
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return real.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return real.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return real.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
            throws IOException {
        return real.readAttributes(real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        real.setAttribute(real(path), attribute, value, options);
    }
}
