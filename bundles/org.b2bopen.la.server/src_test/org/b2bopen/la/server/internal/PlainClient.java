package org.b2bopen.la.server.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A SOAP client that shares no code with ours: messages written by hand, sent by the JDK's HTTP client. */
final class PlainClient implements AutoCloseable {
    static final String NAMESPACE = "urn:b2bopen:transfer:1";
    private static final String BOUNDARY = "----=_part_boundary_7f3a";

    /** A file as a client announces it in each of its parts. */
    record Announcement(String transferId, String name, String service, long length, String sha256) {}

    /** What came back, taken apart. */
    record Answer(int status, Document xml, String text) {
        /** Text of the first element of that name, or null. */
        String get(String element) {
            NodeList found = xml.getElementsByTagNameNS("*", element);
            return found.getLength() == 0 ? null : found.item(0).getTextContent();
        }

        int count(String element) {
            return xml.getElementsByTagNameNS("*", element).getLength();
        }

        /** Name of the typed fault, {@code fault} for another one, or null where there is none. */
        String fault() {
            NodeList details = xml.getElementsByTagName("detail");
            if (details.getLength() > 0) {
                for (var child = details.item(0).getFirstChild(); child != null; child = child.getNextSibling()) {
                    if (child instanceof Element element) {
                        return element.getLocalName();
                    }
                }
            }
            return xml.getElementsByTagNameNS("*", "Fault").getLength() == 0 ? null : "fault";
        }
    }

    private final HttpClient http;
    private final URI uri;
    private String session = "";

    PlainClient(URI uri) {
        this(uri, HttpClient.newBuilder());
    }

    PlainClient(URI uri, HttpClient.Builder http) {
        this.uri = uri;
        this.http = http.version(HttpClient.Version.HTTP_1_1).build();
    }

    void useSession(String token) {
        session = token;
    }

    String session() {
        return session;
    }

    Answer login(String userName, String password) throws Exception {
        Answer answer = call("<login xmlns=\"" + NAMESPACE + "\"><userName>" + userName + "</userName><password>"
                + password + "</password></login>");
        if (answer.get("session") != null) {
            session = answer.get("session");
        }
        return answer;
    }

    /** An operation whose first element is the session. */
    Answer ask(String operation, String more) throws Exception {
        return call("<" + operation + " xmlns=\"" + NAMESPACE + "\"><session>" + session + "</session>" + more + "</"
                + operation + ">");
    }

    Answer call(String body) throws Exception {
        return post("text/xml; charset=UTF-8", BodyPublishers.ofString(envelope(body)));
    }

    Answer sendInline(Announcement file, long offset, byte[] content, boolean last) throws Exception {
        return call(sendFile(file, offset, last, Base64.getEncoder().encodeToString(content)));
    }

    Answer sendMtom(Announcement file, long offset, byte[] content, boolean last) throws Exception {
        return sendMtom(file, offset, new ByteArrayInputStream(content), last);
    }

    Answer sendMtom(Announcement file, long offset, InputStream content, boolean last) throws Exception {
        return post(mtomType(), BodyPublishers.ofInputStream(() -> mtom(file, offset, content, last)));
    }

    /** The whole body of a multipart/related message. */
    InputStream mtom(Announcement file, long offset, InputStream content, boolean last) {
        String head = "--" + BOUNDARY + "\r\n"
                + "Content-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n"
                + "Content-Transfer-Encoding: 8bit\r\n"
                + "Content-ID: <root@example.invalid>\r\n\r\n"
                + envelope(sendFile(
                        file,
                        offset,
                        last,
                        "<xop:Include xmlns:xop=\"http://www.w3.org/2004/08/xop/include\""
                                + " href=\"cid:part@example.invalid\"/>"))
                + "\r\n--" + BOUNDARY + "\r\n"
                + "Content-Type: application/octet-stream\r\n"
                + "Content-Transfer-Encoding: binary\r\n"
                + "Content-ID: <part@example.invalid>\r\n\r\n";
        String tail = "\r\n--" + BOUNDARY + "--\r\n";
        return new SequenceInputStream(Collections.enumeration(List.of(bytes(head), content, bytes(tail))));
    }

    static String mtomType() {
        return "multipart/related; type=\"application/xop+xml\"; start=\"<root@example.invalid>\"; "
                + "start-info=\"text/xml\"; boundary=\"" + BOUNDARY + "\"";
    }

    Answer post(String contentType, BodyPublisher body) throws Exception {
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", contentType)
                        .header("SOAPAction", "\"\"")
                        .POST(body)
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(response.statusCode(), parse(response.body()), response.body());
    }

    HttpResponse<byte[]> raw(String body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", "text/xml; charset=UTF-8")
                        .POST(BodyPublishers.ofString(envelope(body)))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    static String envelope(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>" + body
                + "</soap:Body></soap:Envelope>";
    }

    private String sendFile(Announcement file, long offset, boolean last, String content) {
        return "<t:sendFile xmlns:t=\"" + NAMESPACE + "\"><t:session>" + session + "</t:session><t:transferId>"
                + file.transferId() + "</t:transferId><t:name>" + file.name() + "</t:name><t:service>" + file.service()
                + "</t:service><t:length>" + file.length() + "</t:length><t:sha256>" + file.sha256()
                + "</t:sha256><t:offset>" + offset + "</t:offset><t:lastPart>" + last + "</t:lastPart><t:content>"
                + content + "</t:content></t:sendFile>";
    }

    private static Document parse(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        if (text.isBlank()) {
            return factory.newDocumentBuilder().newDocument();
        }
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}
