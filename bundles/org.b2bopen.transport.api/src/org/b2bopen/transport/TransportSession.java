package org.b2bopen.transport;

import java.io.OutputStream;
import java.util.List;

/**
 * A conversation with one endpoint. Used by one thread at a time, though not always by the same one; the calls come in this order:
 * {@link #ping}, {@link #login}, {@link #pingService}, then any of the rest. After a refusal of one file ({@link FaultCode#LICENCE}, {@link FaultCode#CONFLICT},
 * {@link FaultCode#RECEIVER_REFUSED}) the session may go on with the next; after any other failure it is closed and not used again.
 *
 * <p>Cancelling: once the monitor of the {@link TransportContext} is cancelled, every method throws
 * {@link org.eclipse.core.runtime.OperationCanceledException} within a second.
 *
 * <p>Memory: no method may need more for a large file than for a small one (R4).
 *
 * @since 1.0
 */
public interface TransportSession extends AutoCloseable {
    /**
     * The longest file that is sent together with others, in bytes: several of them fit into memory, and into one message.
     *
     * @since 1.1
     */
    int SMALL_FILE = 64 * 1024;

    /**
     * S5 step 3: the data-transfer server answers.
     *
     * @throws TransportException {@link FaultCode#UNREACHABLE}, {@link FaultCode#TLS} or {@link FaultCode#PROXY}; so may every other method
     */
    void ping() throws TransportException;

    /**
     * S5 step 4. Called once, and where the transport needs no log-in too, with empty credentials.
     *
     * @throws TransportException {@link FaultCode#LOGIN_REFUSED} where they are not accepted; nothing else is tried in their place (S3)
     */
    Login login(Credentials credentials) throws TransportException;

    /**
     * S5 step 5: the service answers, and the account may use it.
     *
     * @throws TransportException {@link FaultCode#LICENCE} where it may not (T7)
     */
    void pingService() throws TransportException;

    /**
     * Sends a file and waits for its receipt. Goes on where the receiver says it stopped (R2). The receipt must be the receiver's
     * own: never made up from what was sent. Tries once: the engine tries again, with the same key, where the failure is retryable.
     *
     * @param progress told the number of bytes of the file that the receiver has, never going down
     * @throws TransportException {@link FaultCode#CONFLICT}, {@link FaultCode#RECEIVER_REFUSED} or {@link FaultCode#LICENCE} for this file
     *     alone; {@link FaultCode#IO} where it cannot be read here
     */
    Receipt send(Delivery delivery, Progress progress) throws TransportException;

    /**
     * How many small files {@link #sendTogether} takes at most in one call; 1 where they can only be sent one by one. Asked once, after
     * {@link #pingService}, since it may depend on the receiver.
     *
     * @since 1.1
     */
    default int filesTogether() {
        return 1;
    }

    /**
     * Sends several small files in one exchange with the receiver, which costs more than such a file does. Each of them fares as if it were
     * sent by {@link #send}: its own key, and its own receipt or failure, whatever becomes of the others. Tries once.
     *
     * @param deliveries 2 to {@link #filesTogether} of them, with different keys, none longer than {@link #SMALL_FILE}
     * @return what became of each, in the same order
     * @throws TransportException where the exchange failed: any of the files may have arrived or not. The engine sends each of them again, by
     *     {@link #send}
     * @since 1.1
     */
    default List<SendOutcome> sendTogether(List<Delivery> deliveries) throws TransportException {
        throw new UnsupportedOperationException("filesTogether() is " + filesTogether());
    }

    /**
     * What the receiver knows of a transfer; asked after a crash, before anything is sent again. Changes nothing there.
     *
     * @param key that of the {@link Delivery}
     * @return {@link TransferState.CannotTell} only where the transport promises {@link Guarantee#AT_LEAST_ONCE}
     */
    TransferState status(String key) throws TransportException;

    /**
     * The files that wait for a school, each whole and with its hash: what is still being written there is not listed yet. Called only where
     * the transport declares {@code fetch="true"}, as are the two below.
     *
     * @param laNumber three digits
     * @param schoolNumber four digits
     */
    List<WaitingFile> list(String laNumber, String schoolNumber) throws TransportException;

    /**
     * Writes the file's bytes from {@code offset} on to {@code target}, which the caller closes. All of them up to the file's length,
     * or it fails; what was written until then is good for a later call. Keeps nothing anywhere else: the content is personal (L4).
     *
     * @param offset in bytes, from 0 to the file's length
     * @param progress told the number of bytes of the file that were written, those before {@code offset} among them
     * @throws TransportException {@link FaultCode#IO} where {@code target} cannot be written to
     */
    void fetch(WaitingFile file, long offset, OutputStream target, Progress progress) throws TransportException;

    /**
     * Tells the LA that the file is safely on disk here; it is not listed again. Repeating it does no harm, also in another session and
     * when the file is gone there.
     */
    void acknowledge(WaitingFile file) throws TransportException;

    /** Logs out where there was a log-in; never throws because the server is gone. */
    @Override
    void close();

    /**
     * Told how far a transfer is, in bytes, from the session's thread.
     *
     * @since 1.0
     */
    @FunctionalInterface
    interface Progress {
        /** @param bytes from the beginning of the file */
        void at(long bytes);
    }
}
