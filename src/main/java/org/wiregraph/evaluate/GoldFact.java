package org.wiregraph.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A fact of a gold file. Fields that it lacks or leaves null are empty.
record GoldFact(JsonNode json) {

    Optional<String> text(String field) {
        JsonNode value = json.path(field);
        return value.isValueNode() && !value.isNull()
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    String word(String field) {
        return text(field).orElse("");
    }

    /// The texts of several fields, each a text or a list of texts, without empty ones.
    List<String> texts(String... fields) {
        List<String> texts = new ArrayList<>();
        for (String field : fields) {
            JsonNode value = json.path(field);
            if (value.isArray()) {
                value.forEach(item -> texts.add(item.asText()));
            } else {
                text(field).ifPresent(texts::add);
            }
        }
        texts.removeIf(String::isEmpty);
        return texts;
    }

    Optional<Double> number(String field) {
        JsonNode value = json.path(field);
        return value.isNumber() ? Optional.of(value.asDouble()) : Optional.empty();
    }

    /// Facts of photo captions and doubtful ones count neither way.
    boolean uncounted() {
        return truth("doubtful") || truth("caption");
    }

    private boolean truth(String field) {
        JsonNode value = json.path(field);
        return switch (value.getNodeType()) {
            case BOOLEAN -> value.asBoolean();
            case STRING -> !value.asText().isEmpty();
            case NUMBER -> value.asDouble() != 0;
            case ARRAY, OBJECT -> !value.isEmpty();
            case MISSING, NULL, BINARY, POJO -> false;
        };
    }
}
