package org.b2bopen.la.server.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.b2bopen.la.server.PracticeFault;
import org.b2bopen.la.server.PracticeFaults;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The faults of a practice LA that are below the contract: a connection that breaks off, an answer that is lost (LA1). */
final class FaultyLine extends Handler.Wrapper {
    /** No other call than one with a part of a file is as long, in bytes. */
    private static final long LONGER_THAN_ANY_OTHER_CALL = 4096;

    private final PracticeFaults faults;

    FaultyLine(Handler server, PracticeFaults faults) {
        super(server);
        this.faults = faults;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Counted counted = new Counted(request, faults.has(PracticeFault.BREAKS_OFF));
        Response answer = faults.has(PracticeFault.LOSES_RECEIPTS) ? new Lost(counted, response) : response;
        return super.handle(counted, answer, callback);
    }

    private static void hangUp(Request request) {
        request.getConnectionMetaData().getConnection().getEndPoint().close();
    }

    private static final class Counted extends Request.Wrapper {
        private final boolean breaksOff;
        private long count;

        Counted(Request request, boolean breaksOff) {
            super(request);
            this.breaksOff = breaksOff;
        }

        boolean carriesAFile() {
            return count > LONGER_THAN_ANY_OTHER_CALL;
        }

        @Override
        public Content.Chunk read() {
            Content.Chunk chunk = super.read();
            if (chunk != null && !Content.Chunk.isFailure(chunk)) {
                count += chunk.remaining();
                if (breaksOff && carriesAFile()) {
                    chunk.release();
                    hangUp(this);
                    return Content.Chunk.from(new IOException("The practice LA hangs up."), true);
                }
            }
            return chunk;
        }
    }

    private static final class Lost extends Response.Wrapper {
        private final Counted request;

        Lost(Counted request, Response response) {
            super(request, response);
            this.request = request;
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback callback) {
            if (request.carriesAFile()) {
                hangUp(request);
                callback.failed(new IOException("The practice LA loses its answer."));
            } else {
                super.write(last, content, callback);
            }
        }
    }
}
