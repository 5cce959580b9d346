package dev.signalbox.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code bin/signalbox} in a folder with a blank in its name, on a JDK that only says its words.
 */
class LauncherTest {
  private static final String WRITES_A_CACHE =
      """
      #!/bin/sh
      for word in "$@"; do
        case $word in -XX:AOTCacheOutput=*) echo cache >"${word#*=}" ;; esac
      done
      printf '<%s>' "$@"
      """;
  private static final String WRITES_NONE = "#!/bin/sh\necho it went wrong\n";

  @TempDir private Path folder;
  private Path home = Path.of("");

  @BeforeEach
  void unpack() throws IOException {
    home = Files.createDirectories(folder.resolve("signal box"));
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("lib"));
    Files.copy(Path.of("src/main/dist/bin/signalbox"), script());
    Files.writeString(home.resolve("lib/one.jar"), "one");
    java(WRITES_A_CACHE, "25.0.1");
  }

  @Test
  void an_untrained_start_asks_for_no_cache() throws Exception {
    assertThat(run("start").said())
        .doesNotContain("AOTCache")
        .contains("<dev.signalbox.bot.Main><start>", "<-Dsignalbox.home=" + home + ">");
  }

  @Test
  void a_trained_start_uses_the_cache() throws Exception {
    assertThat(run("train")).returns(0, Run::status);
    assertThat(run("start").said()).startsWith("<-XX:AOTCache=%s>".formatted(cache()));
  }

  @Test
  void a_cache_of_other_jars_is_named_and_left_out() throws Exception {
    run("train");
    Files.writeString(home.resolve("lib/one.jar"), "changed");
    assertThat(run("start").said())
        .contains("'signalbox train' writes it anew", "<start>")
        .doesNotContain("AOTCache");
  }

  @Test
  void a_training_that_writes_nothing_is_no_success_and_takes_nothing_away() throws Exception {
    run("train");
    java(WRITES_NONE, "25.0.1");
    assertThat(run("train"))
        .returns(1, Run::status)
        .extracting(Run::said)
        .asString()
        .contains("it went wrong", "training wrote no cache");
    assertThat(cache()).exists();
    try (Stream<Path> left = Files.list(cache().getParent())) {
      assertThat(left.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder("one.jar", "signalbox.aot", "signalbox.aot.of");
    }
  }

  private record Run(int status, String said) {}

  private Run run(String word) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(List.of(script().toString(), word));
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().remove("SIGNALBOX_JAVA_OPTS");
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Run(process.exitValue(), said);
  }

  private void java(String text, String version) throws IOException {
    Path java = folder.resolve("jdk/bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, text);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    String release = "JAVA_VERSION=\"%s\"%n".formatted(version);
    Files.writeString(folder.resolve("jdk/release"), release);
  }

  private Path script() {
    return home.resolve("bin/signalbox");
  }

  private Path cache() {
    return home.resolve("lib/signalbox.aot");
  }
}
