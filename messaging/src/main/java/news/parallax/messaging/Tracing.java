package news.parallax.messaging;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Carries traces over rows of a database, which outlive the thread that wrote them, as the {@code traceparent} of W3C
 * Trace Context: {@code 00-trace-span-flags}, 55 characters. Its companion {@code tracestate}, which only vendors read, is
 * not kept.
 *
 * <p>Where tracing is off no work belongs to a trace, nothing is stored and no header is sent.
 */
@ApplicationScoped
public class Tracing {
    /** The header of HTTP requests and Kafka records. */
    public static final String HEADER = "traceparent";

    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

    private final Tracer tracer;

    Tracing(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("news.parallax");
    }

    /** The traceparent of the work at hand; null where it belongs to no trace. */
    public static @Nullable String current() {
        return traceparent(Context.current());
    }

    /** The traceparent of a span; null where tracing is off and it continues nothing. */
    public static @Nullable String of(Span span) {
        return traceparent(Context.root().with(span));
    }

    private static @Nullable String traceparent(Context context) {
        Map<String, String> headers = new HashMap<>();
        W3C.inject(context, headers, (carrier, name, value) -> carrier.put(name, value));
        return headers.get(HEADER);
    }

    /**
     * Begins a span; the caller ends it.
     *
     * @param parents the traceparents of what led to it. Of one it is a part; of several it is none's, and links to all;
     *     one that cannot be read is passed over
     */
    public Span begin(String name, SpanKind kind, List<String> parents) {
        SpanBuilder span = tracer.spanBuilder(name).setSpanKind(kind).setNoParent();
        if (parents.size() == 1) {
            return span.setParent(context(parents.getFirst())).startSpan();
        }
        parents.forEach(parent -> span.addLink(Span.fromContext(context(parent)).getSpanContext()));
        return span.startSpan();
    }

    private static Context context(String traceparent) {
        return W3C.extract(Context.root(), traceparent, new Only());
    }

    /** Ends a span, as failed where something is given that was thrown. */
    public static void end(Span span, @Nullable Throwable failure) {
        if (failure != null) {
            span.setStatus(StatusCode.ERROR, failure.getClass().getSimpleName());
        }
        span.end();
    }

    /** A carrier of nothing but the traceparent. */
    private static final class Only implements TextMapGetter<String> {
        @Override
        public Iterable<String> keys(String traceparent) {
            return List.of(HEADER);
        }

        @Override
        public @Nullable String get(@Nullable String traceparent, String name) {
            return name.equals(HEADER) ? traceparent : null;
        }
    }
}
