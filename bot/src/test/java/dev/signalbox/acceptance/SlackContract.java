package dev.signalbox.acceptance;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.report.ValidationReport;
import dev.signalbox.integrations.json.Json;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** Slack's own description of its methods, which lies beside the project and not in it. */
final class SlackContract {
  /**
   * What is not wrong. A form is text, and so is a message's ts in it; the validator reads what
   * looks like a number as one, and then misses the text (or, of a ts that may be absent, the
   * null).
   */
  private static final Pattern EXPLAINED =
      Pattern.compile("(number|integer) found, (string|null) expected");

  private final OpenApiInteractionValidator validator;
  private final JsonNode paths;

  private SlackContract(String text) {
    validator =
        OpenApiInteractionValidator.createForInlineApiSpecification(text)
            .withBasePathOverride("/api")
            .build();
    paths = Json.read(text).flatMap(tree -> Json.member(tree, "paths")).orElseThrow();
  }

  static SlackContract published() throws IOException {
    Path file = Path.of(System.getProperty("signalbox.specs", beside()), "slack.json");
    boolean there = Files.exists(file);
    if (!there) {
      System.out.println("SKIPPED: no description of Slack's methods at " + file.normalize());
    }
    Assumptions.assumeTrue(there, () -> "no description of Slack's methods at " + file.normalize());
    return new SlackContract(Files.readString(file));
  }

  private static String beside() {
    return System.getProperty("signalbox.home", "..") + "/../shared/specs";
  }

  boolean knows(String method) {
    return Json.member(paths, "/" + method).isPresent();
  }

  List<String> complaints(RecordingSlack.Request request) {
    var simple =
        SimpleRequest.Builder.post(request.path())
            .withAuthorization(request.headers().getOrDefault("Authorization", ""))
            .withContentType(request.headers().getOrDefault("Content-type", ""))
            .withBody(request.body())
            .build();
    return validator.validateRequest(simple).getMessages().stream()
        .map(ValidationReport.Message::getMessage)
        .filter(complaint -> !EXPLAINED.matcher(complaint).matches())
        .map(complaint -> request.method() + ": " + complaint)
        .toList();
  }
}
