package news.parallax.local.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The way from one service to broker or database: a TCP proxy on the loopback interface that can be cut.
 *
 * <p>Cut off, connections are reset and new ones too. Silenced, no byte passes in either direction and nobody is told; when
 * the way is mended, what was silent is reset, as a firewall does that has forgotten its connections.
 */
final class Link implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private enum State {
        OPEN,
        CUT,
        SILENT
    }

    private final ServerSocket listener;
    private final int target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile State state = State.OPEN;

    /**
     * Opens the way.
     *
     * @param port where to listen
     * @param target port that is behind it
     */
    Link(int port, int target) {
        this.target = target;
        try {
            this.listener = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("the proxy on port " + port + " cannot listen", e);
        }
        Thread.ofVirtual().name("link-" + port).start(this::accept);
    }

    void cut() {
        state = State.CUT;
        resetAll();
    }

    void silence() {
        state = State.SILENT;
    }

    void mend() {
        boolean forgotten = state == State.SILENT;
        state = State.OPEN;
        if (forgotten) {
            resetAll();
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                if (state == State.CUT) {
                    reset(client);
                } else {
                    Thread.ofVirtual().start(() -> connect(client));
                }
            } catch (IOException e) {
                // The listener was closed, or a client gave up while it waited.
            }
        }
    }

    private void connect(Socket client) {
        sockets.add(client);
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            sockets.add(server);
            Thread.ofVirtual().start(() -> pump(client, server));
            pump(server, client);
        } catch (IOException e) {
            reset(client);
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                awaitPassage(from);
                out.write(buffer, 0, length);
                out.flush();
            }
        } catch (IOException e) {
            // One side is gone: the other one is told below.
        } finally {
            reset(from);
            reset(to);
        }
    }

    private void awaitPassage(Socket held) throws IOException {
        while (state == State.SILENT && !held.isClosed()) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
        if (held.isClosed()) {
            throw new IOException("forgotten");
        }
    }

    private void resetAll() {
        sockets.forEach(this::reset);
    }

    private void reset(Socket socket) {
        sockets.remove(socket);
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            // It is closed already.
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a proxy could not be closed", e);
        }
        resetAll();
    }
}
