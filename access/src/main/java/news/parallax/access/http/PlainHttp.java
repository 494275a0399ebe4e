package news.parallax.access.http;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * Without TLS only HTTP/1.1. A client that offers to change to HTTP/2 in its first request, as Java's does by itself, has
 * been sent the rest of a long answer in between the frames of the new protocol; Vert.x's own maintainers advise against
 * that change. Over TLS, where both agree before the first byte, HTTP/2 stays.
 */
@Singleton
class PlainHttp implements HttpServerOptionsCustomizer {
    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
