package dev.signalbox.config.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.signalbox.config.estate.EstateForm;
import dev.signalbox.config.people.PeopleForm;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.config.type.Literal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class SchemaTest {
  private static final String REGENERATE = "signalbox.schemas";
  private static final Path FOLDER =
      Path.of(System.getProperty("signalbox.home", "..")).resolve("config");
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final JsonSchema RUNBOOK = FACTORY.getSchema(generated("runbook"));

  @ParameterizedTest
  @CsvSource({"runbook", "estate", "people"})
  void the_checked_in_schema_is_the_generated_one(String name) throws IOException {
    Path file = FOLDER.resolve("schema").resolve(name + ".schema.json");
    if (System.getProperty(REGENERATE, "").equals("write")) {
      Files.writeString(file, generated(name));
    }
    assertThat(file)
        .as("mvn test -pl config -am -Dtest=SchemaTest -D%s=write writes it again", REGENERATE)
        .content()
        .isEqualTo(generated(name));
  }

  static Stream<String> runbooks() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("runbooks"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("runbooks")
  void a_bundled_runbook_fits_the_schema(String name) throws IOException {
    assertThat(judged("runbook", Files.readString(FOLDER.resolve("runbooks").resolve(name))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "estate, estates/gigadb.yml",
    "estate, estates/gpii.yml",
    "estate, estates/pulumi.yml",
    "people, people.yml"
  })
  void the_other_bundled_files_fit_theirs(String schema, String file) throws IOException {
    assertThat(judged(schema, Files.readString(FOLDER.resolve(file)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reviewed: 2026-11-20    | reviewed: soon          | $.reviewed
          steps:                  | stepz:                  | $
          do: backup.take         | do: backup.tke          | $.steps[3].do
          max-deletes: 50         | max-delete: 50          | $.steps[4].with
          max-deletes: 50         | max-deletes: some       | $.steps[4].with.max-deletes
          limit: 7d               | limit: soon             | $.steps[1].with.limit
          class: complex          | class: odd              | $.steps[0].with.class
          "${standby}", as        | standby, as             | $.steps[12].with.site
          rejected: undo          | rejected: stop          | $.steps[13].rejected
          """)
  void an_editor_is_told_where_the_mistake_is(String right, String wrong, String place)
      throws IOException {
    String text = Files.readString(FOLDER.resolve("runbooks/release.yml"));
    assertThat(text).contains(right);
    assertThat(
            judged(
                "runbook",
                text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong))))
        .isNotEmpty()
        .allSatisfy(
            message -> assertThat(message.getInstanceLocation().toString()).isEqualTo(place));
  }

  @ParameterizedTest
  @EnumSource(Literal.class)
  void an_editor_takes_what_the_linter_takes(Literal literal) {
    JsonSchema schema = FACTORY.getSchema(Patterns.matching(Patterns.literal(literal)).written());
    List<String> samples =
        List.of(
            "a",
            "50",
            "1h30m",
            "8MB",
            "https://example.org/x",
            "true",
            "TUE 10:00",
            "v4.3.5",
            "newest",
            "two words",
            "2026-11-20 14:05");
    assertThat(samples)
        .filteredOn(literal::fits)
        .isNotEmpty()
        .allSatisfy(
            sample ->
                assertThat(schema.validate(new Json.Text(sample).written(), InputFormat.JSON))
                    .isEmpty());
  }

  @Test
  void a_step_without_do_and_undo_is_refused() {
    String text =
        """
        runbook: a
        title: A
        reviewed: 2026-11-20
        command: a <estate>
        steps:
          - id: nothing
        """;
    assertThat(judged("runbook", text)).isNotEmpty();
  }

  private static String generated(String name) {
    return switch (name) {
      case "runbook" -> RunbookSchema.of(Shapes.planned());
      case "estate" -> FormSchema.of("An estate of Signalbox", EstateForm.FILE);
      default -> FormSchema.of("The people of Signalbox", PeopleForm.FILE);
    };
  }

  private static Set<ValidationMessage> judged(String schema, String text) {
    JsonSchema chosen = schema.equals("runbook") ? RUNBOOK : FACTORY.getSchema(generated(schema));
    return chosen.validate(NodeJson.of("file.yml", text), InputFormat.JSON);
  }
}
