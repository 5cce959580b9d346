/** Databases of documents: how one is, what is in it, and many written at once, each judged. */
@NullMarked
package dev.signalbox.integrations.documents;

import org.jspecify.annotations.NullMarked;
