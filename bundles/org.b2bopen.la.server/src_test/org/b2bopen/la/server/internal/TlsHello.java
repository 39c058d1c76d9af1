package org.b2bopen.la.server.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;

/** Says hello in an old version of TLS by hand, because the JDK's client refuses to. */
final class TlsHello {
    /** The alert that says: not this version. */
    static final int PROTOCOL_VERSION = 70;

    private TlsHello() {}

    /** @return the description of the alert that the server sends, or -1 where it sends something else */
    static int alertFor(int port, int version) throws IOException {
        ByteBuffer hello = ByteBuffer.allocate(41 + 4);
        hello.put((byte) 1).put((byte) 0).putShort((short) 41);
        hello.putShort((short) version).put(new byte[32]).put((byte) 0);
        hello.putShort((short) 2).putShort((short) 0x002f);
        hello.put((byte) 1).put((byte) 0);
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            ByteBuffer head = ByteBuffer.allocate(5);
            head.put((byte) 22).putShort((short) 0x0301).putShort((short) hello.position());
            out.write(head.array());
            out.write(hello.array(), 0, hello.position());
            out.flush();
            DataInputStream in = new DataInputStream(socket.getInputStream());
            int type = in.readUnsignedByte();
            in.skipNBytes(5);
            return type == 21 ? in.readUnsignedByte() : -1;
        }
    }
}
