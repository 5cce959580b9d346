package dev.signalbox.integrations.pipelines.gitlab;

import java.time.Instant;
import java.util.List;
import org.mockserver.model.HttpRequest;

/** Which pipelines and jobs a question is about. */
record Narrowed(HttpRequest request, MockBuilds builds) {
  boolean isMeant(long pipeline) {
    String ref = request.getFirstQueryStringParameter("ref");
    String after = request.getFirstQueryStringParameter("updated_after");
    return (ref.isEmpty() || ref.equals(builds.refs.get(pipeline)))
        && (after.isEmpty() || builds.changed(pipeline).isAfter(Instant.parse(after)));
  }

  List<Piece> tries(long pipeline) {
    return request.getFirstQueryStringParameter("include_retried").equals("true")
        ? builds.all(pipeline)
        : builds.of(pipeline);
  }
}
