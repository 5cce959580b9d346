package dev.signalbox.acceptance;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.report.ValidationReport;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A neighbour's own description of its API, which lies beside the project and not in it. */
final class PublishedContract {
  private final OpenApiInteractionValidator validator;

  private PublishedContract(String text, String base) {
    validator =
        OpenApiInteractionValidator.createForInlineApiSpecification(text)
            .withBasePathOverride(base)
            .build();
  }

  static PublishedContract named(String name, String base) throws IOException {
    String beside = System.getProperty("signalbox.home", "..") + "/../shared/specs";
    Path file = Path.of(System.getProperty("signalbox.specs", beside), name);
    boolean there = Files.exists(file);
    if (!there) {
      System.out.println("SKIPPED: no description of an API at " + file.normalize());
    }
    Assumptions.assumeTrue(there, () -> "no description of an API at " + file.normalize());
    return new PublishedContract(Files.readString(file), base);
  }

  List<String> complaints(RecordingNeighbour.Request request) {
    return validator.validateRequest(simple(request)).getMessages().stream()
        .map(ValidationReport.Message::getMessage)
        .map(complaint -> "%s %s: %s".formatted(request.method(), request.path(), complaint))
        .toList();
  }

  private static SimpleRequest simple(RecordingNeighbour.Request request) {
    var simple = new SimpleRequest.Builder(request.method(), request.address().getRawPath());
    request.authorization().ifPresent(simple::withAuthorization);
    if (!request.body().isEmpty()) {
      simple.withContentType("application/json").withBody(request.body());
    }
    String query = request.address().getRawQuery();
    if (query != null) {
      Arrays.stream(query.split("&"))
          .map(each -> each.split("=", 2))
          .forEach(each -> simple.withQueryParam(decoded(each[0]), decoded(each[1])));
    }
    return simple.build();
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
