package org.b2bopen.core.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.b2bopen.transport.FaultCode;
import org.b2bopen.transport.TransportException;
import org.b2bopen.transport.TransportSession.Progress;
import org.b2bopen.transport.WaitingFile;

/** What waits at an LA in memory, by school. */
final class FakeInbox {
    /** A fault at a chosen place; called with the file, and the number of times this place was reached. */
    @FunctionalInterface
    interface Fault {
        void at(WaitingFile file, int time) throws TransportException;
    }

    final List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
    final List<Long> offsets = Collections.synchronizedList(new ArrayList<>());

    volatile Fault halfWay = (file, time) -> {};
    volatile Fault beforeAcknowledging = (file, time) -> {};
    volatile Fault afterAcknowledging = (file, time) -> {};
    /** Corrupts this many fetches. */
    volatile int corrupt;
    /** Writes more than was announced. */
    volatile boolean endless;
    /** Lists again what was acknowledged. */
    volatile boolean forgetful;

    /** Of several LAs, the one that they wait at. */
    volatile Optional<String> la = Optional.empty();

    private final Map<String, List<WaitingFile>> waiting = new ConcurrentHashMap<>();
    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();
    private final AtomicInteger halves = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger told = new AtomicInteger();

    WaitingFile put(String school, String id, String name, byte[] content) {
        WaitingFile file = new WaitingFile(id, name, content.length, FakeTransport.hash(content));
        put(school, file, content);
        return file;
    }

    void put(String school, WaitingFile file, byte[] content) {
        waiting.computeIfAbsent(school, key -> Collections.synchronizedList(new ArrayList<>()))
                .add(file);
        contents.put(file.id(), content);
    }

    List<WaitingFile> waiting(String school) {
        return List.copyOf(waiting.getOrDefault(school, List.of()));
    }

    void fetch(WaitingFile file, long offset, OutputStream target, Progress progress) throws TransportException {
        byte[] content = contents.get(file.id()).clone();
        offsets.add(offset);
        if (corrupt > 0) {
            corrupt--;
            content[content.length - 1] ^= 1;
        }
        try {
            int half = (int) Math.max(offset, content.length / 2);
            target.write(content, (int) offset, half - (int) offset);
            progress.at(half);
            halfWay.at(file, halves.incrementAndGet());
            target.write(content, half, content.length - half);
            if (endless) {
                target.write(content);
            }
            progress.at(content.length);
        } catch (IOException e) {
            throw new TransportException(FaultCode.IO, false, "The file could not be written.", e);
        }
    }

    void acknowledge(WaitingFile file) throws TransportException {
        beforeAcknowledging.at(file, asked.incrementAndGet());
        acknowledged.add(file.id());
        if (!forgetful) {
            waiting.values().forEach(files -> files.removeIf(one -> one.id().equals(file.id())));
        }
        afterAcknowledging.at(file, told.incrementAndGet());
    }
}
