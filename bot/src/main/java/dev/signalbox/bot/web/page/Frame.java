package dev.signalbox.bot.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.signalbox.bot.settings.Settings;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What stands around every page: its title, whose world it is, and a policy that runs nothing. */
@Singleton
final class Frame {
  private static final String STYLE =
      """
      body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem }
      table { border-collapse: collapse; width: 100% }
      th, td { border-bottom: 1px solid #ccc; padding: .3rem .6rem .3rem 0; text-align: left; vertical-align: top }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem }
      dd { margin: 0 }
      mark { font-size: 1rem; padding: .1rem .5rem }
      """;
  private final Settings settings;
  private final String policy =
      ("default-src 'none'; style-src 'sha256-%s'; img-src data:; form-action 'none'; base-uri"
              + " 'none'; frame-ancestors 'none'")
          .formatted(fingerprint());

  Frame(Settings settings) {
    this.settings = settings;
  }

  MutableHttpResponse<String> page(HttpStatus status, String title, Html body) {
    return HttpResponse.<String>status(status)
        .contentType(MediaType.of("text/html; charset=utf-8"))
        .header("Cache-Control", "no-store")
        .header("Content-Security-Policy", policy)
        .header("Referrer-Policy", "no-referrer")
        .header("X-Content-Type-Options", "nosniff")
        .body(around(title, body));
  }

  private String around(String title, Html body) {
    String badge = settings.isSandbox() ? " <mark>SANDBOX</mark>" : "";
    String name = Html.text(title).markup();
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <link rel="icon" href="data:,">
    <style>%s</style>
    </head>
    <body>
    <h1>%s%s</h1>
    %s</body>
    </html>
    """
        .formatted(name, STYLE, name, badge, body.markup());
  }

  private static String fingerprint() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }
}
