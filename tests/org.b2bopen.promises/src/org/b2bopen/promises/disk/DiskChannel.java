package org.b2bopen.promises.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** An open file of a watched folder, or the folder itself, which is only opened to be synced. */
final class DiskChannel extends FileChannel {
    private final FileChannel real;
    private final Disk disk;
    private final Path path;
    private final Object file;

    DiskChannel(FileChannel real, Disk disk, Path path) {
        this.real = real;
        this.disk = disk;
        this.path = path;
        this.file = disk.opened(path);
    }

    private interface Write<T> {
        T make() throws IOException;
    }

    private <T> T written(Disk.Kind kind, Write<T> write) throws IOException {
        Object[] result = {null};
        disk.change(new Disk.Step(kind, path), () -> result[0] = write.make(), () -> {});
        @SuppressWarnings("unchecked")
        T value = (T) result[0];
        return value;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return written(Disk.Kind.WRITE, () -> real.write(source));
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        return written(Disk.Kind.WRITE, () -> real.write(sources, offset, length));
    }

    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        return written(Disk.Kind.WRITE, () -> real.write(source, position));
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        if (size < real.size()) {
            written(Disk.Kind.TRUNCATE, () -> real.truncate(size));
        } else {
            real.truncate(size);
        }
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        boolean folder = disk.isFolder(path);
        disk.change(
                new Disk.Step(folder ? Disk.Kind.SYNC_FOLDER : Disk.Kind.SYNC_FILE, path),
                () -> {},
                () -> disk.synced(path, file));
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        return written(Disk.Kind.WRITE, () -> real.transferFrom(source, position, count));
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return real.read(target);
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        return real.read(targets, offset, length);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        return real.read(target, position);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return real.transferTo(position, count, target);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException("Nothing maps files of a watched folder.");
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
