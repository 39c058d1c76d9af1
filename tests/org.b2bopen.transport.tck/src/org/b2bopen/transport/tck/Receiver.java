package org.b2bopen.transport.tck;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.b2bopen.transport.Credentials;
import org.b2bopen.transport.Endpoint;
import org.b2bopen.transport.Questions;
import org.b2bopen.transport.Service;
import org.b2bopen.transport.Transport;

/**
 * A transport with a real receiver at its other end, empty and for one test alone. The receiver belongs to LA {@value #LA} and knows
 * the school {@value #LA}/{@value #SCHOOL}.
 *
 * @since 1.0
 */
public interface Receiver extends AutoCloseable {
    /** The Local Authority that the receiver belongs to. */
    String LA = "820";

    /** The school whose files are sent and fetched. */
    String SCHOOL = "4321";

    /** The transport, made anew for this receiver. */
    Transport transport();

    /**
     * The port of this computer at which the receiver is reached; empty for a transport without a network. With one, the kit puts a
     * line in between that it cuts.
     */
    default OptionalInt port() {
        return OptionalInt.empty();
    }

    /**
     * Where the transport finds the receiver.
     *
     * @param port the port to use on this computer instead of {@link #port()}; 0 where there is none
     */
    Endpoint endpoint(Service service, int port);

    /** A log-in that works; an empty one for a transport that needs none. */
    Credentials right();

    /** A log-in that does not work; empty for a transport that needs none. */
    Optional<Credentials> wrong();

    /** What has been delivered, each as often as it has been: read at the receiver, not through the transport. */
    List<Arrived> arrived() throws IOException;

    /** Whether the transport fetches; then {@link #offer} puts something there. */
    default boolean fetches() {
        return true;
    }

    /**
     * Lets a file wait for the school.
     *
     * @param name also one that no sane LA would give
     * @return whether the receiver can hold a file of this name at all
     */
    boolean offer(String name, byte[] content) throws IOException;

    /** Whether the transport declares that it resumes. */
    default boolean resumes() {
        return true;
    }

    /**
     * From which length on a transfer is resumed, in bytes: what is shorter may be sent again as a whole. The kit breaks a file of three
     * times this length near its end.
     */
    default int resumesFrom() {
        return 1 << 20;
    }

    /** What counts as a big file, in bytes; at least 48 MiB. */
    default long big() {
        return 96L << 20;
    }

    /** How the receiver wants files of a service to be named. */
    default String fileName(Service service, int number) {
        return "%s%s_%s_%sLLLL_%03d.xml".formatted(LA, SCHOOL, service == Service.STUDENT ? "CES" : "PER", LA, number);
    }

    /**
     * The content of a file: any bytes, unless the receiver looks into them.
     *
     * @param number another one gives another content
     * @param atLeast bytes
     */
    default Body body(Service service, int number, long atLeast) {
        return Body.random(number, atLeast);
    }

    /** What the transport is answered when it asks. */
    default Questions questions() {
        return question -> Questions.Answer.YES;
    }

    @Override
    void close();

    /**
     * A delivered file.
     *
     * @param sha256 of its content, lower-case hex
     * @since 1.0
     */
    record Arrived(String name, long length, String sha256) {}
}
