package org.b2bopen.la.server.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Turns away what cannot be a call before the SOAP stack sees it, and bounds what has no attachment to stream. */
final class RequestGuard extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private static final int MOST_READ_AWAY = 8 << 20;

    private final long mostWithoutAttachment;

    RequestGuard(long mostWithoutAttachment) {
        this.mostWithoutAttachment = mostWithoutAttachment;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        if (!request.getRequestURI().equals(JettyLaServer.PATH)) {
            turnAway(request, response, HttpServletResponse.SC_NOT_FOUND);
        } else if (request.getMethod().equals("GET")) {
            if ("wsdl".equalsIgnoreCase(request.getQueryString())) {
                chain.doFilter(request, response);
            } else {
                turnAway(request, response, HttpServletResponse.SC_NOT_FOUND);
            }
        } else if (!request.getMethod().equals("POST")) {
            response.setHeader("Allow", "GET, POST");
            turnAway(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            call(request, response, chain);
        }
    }

    private void call(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type =
                request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        boolean attachments = type.startsWith("multipart/related");
        if (!attachments && !type.startsWith("text/xml") || request.getHeader("Content-Encoding") != null) {
            turnAway(request, response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (attachments) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > mostWithoutAttachment) {
            turnAway(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(new Bounded(request, mostWithoutAttachment), response);
        }
    }

    /** Reads a good part of the body away: a client that is still sending would see a broken connection, and no answer. */
    private static void turnAway(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        ServletInputStream body = request.getInputStream();
        byte[] buffer = new byte[16 * 1024];
        int left = MOST_READ_AWAY;
        for (int count = 0; count >= 0 && left > 0; left -= count) {
            count = body.read(buffer);
        }
        if (left <= 0) {
            response.setHeader("Connection", "close");
        }
        response.setStatus(status);
    }

    private static final class Bounded extends HttpServletRequestWrapper {
        private final long most;

        Bounded(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new BoundedStream(super.getInputStream(), most);
        }
    }

    private static final class BoundedStream extends ServletInputStream {
        private final ServletInputStream in;
        private long left;

        BoundedStream(ServletInputStream in, long most) {
            this.in = in;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = in.read(bytes, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("The message is too long");
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
