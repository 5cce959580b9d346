package dev.signalbox.bot.sandbox.page;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hands out the page, its styles and its scripts, and the five lines at the root. */
@Controller
final class PageDoor {
  private static final Pattern ASSET = Pattern.compile("[a-z]+\\.(js|css)");
  private static final Map<String, MediaType> TYPES =
      Map.of(
          "html", MediaType.TEXT_HTML_TYPE,
          "css", MediaType.TEXT_CSS_TYPE,
          "js", MediaType.of("text/javascript"));

  /** Nothing from elsewhere, nothing inline: what people typed can never become a script. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
          + "img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

  private final ResourceResolver resources;

  PageDoor(ResourceResolver resources) {
    this.resources = resources;
  }

  @Get("/")
  HttpResponse<String> root() {
    return file("root.html");
  }

  @Get("/sandbox")
  HttpResponse<String> page() {
    return file("index.html");
  }

  @Get("/sandbox/assets/{name}")
  HttpResponse<String> asset(String name) {
    return ASSET.matcher(name).matches() ? file(name) : HttpResponse.notFound();
  }

  private HttpResponse<String> file(String name) {
    return read(name)
        .<HttpResponse<String>>map(
            text ->
                HttpResponse.ok(text)
                    .contentType(type(name))
                    .header("Cache-Control", "no-cache")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", POLICY))
        .orElseGet(HttpResponse::notFound);
  }

  private static MediaType type(String name) {
    return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), MediaType.TEXT_PLAIN_TYPE);
  }

  private Optional<String> read(String name) {
    return resources
        .getResourceAsStream("classpath:sandbox/" + name)
        .map(
            stream -> {
              try (InputStream open = stream) {
                return new String(open.readAllBytes(), StandardCharsets.UTF_8);
              } catch (IOException unreadable) {
                throw new UncheckedIOException("reading the page's " + name, unreadable);
              }
            });
  }
}
