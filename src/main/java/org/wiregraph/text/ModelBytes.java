package org.wiregraph.text;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The file of a model, taken in as a whole and then read part by part: streams that are asked for
/// a byte at a time are what a program that has just begun is slowest at.
public final class ModelBytes {

    private static final String CUT = "a model ends before its time";

    private final byte[] bytes;
    private int at;

    private ModelBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    public static ModelBytes of(byte[] bytes) {
        return new ModelBytes(bytes);
    }

    /// The file is read into one piece of the length that the stream tells, if it tells the truth.
    public static ModelBytes read(InputStream in) throws IOException {
        byte[] told = new byte[in.available()];
        int length = in.readNBytes(told, 0, told.length);
        byte[] more = in.readAllBytes();
        if (length == told.length && more.length == 0) {
            return of(told);
        }
        byte[] all = Arrays.copyOf(told, length + more.length);
        System.arraycopy(more, 0, all, length, more.length);
        return of(all);
    }

    /// How many bytes have been read.
    public int at() {
        return at;
    }

    /// What has been read from a place on.
    public ByteBuffer since(int begin) {
        return ByteBuffer.wrap(bytes, begin, at - begin);
    }

    /// The next so many bytes as numbers of one, two or four of them, the highest first.
    public ByteBuffer next(int length) throws IOException {
        if (length < 0 || length > bytes.length - at) {
            throw new EOFException(CUT);
        }
        at += length;
        return ByteBuffer.wrap(bytes, at - length, length);
    }

    public byte[] bytes(int length) throws IOException {
        byte[] some = new byte[length];
        next(length).get(some);
        return some;
    }

    public int number() throws IOException {
        return next(Integer.BYTES).getInt();
    }

    /// The next so many numbers of varying length, to be read apart: this goes on behind them.
    public ModelBytes aside(int count) throws IOException {
        ModelBytes aside = of(bytes);
        aside.at = at;
        for (int i = 0; i < count; i++) {
            while (one() < 0) {
                // The number goes on.
            }
        }
        return aside;
    }

    /// A number of seven bits a byte, the lowest first; the highest bit says that more follow.
    public int varying() throws IOException {
        int number = 0;
        int shift = 0;
        int part = one();
        while (part < 0) {
            number |= (part & 0x7f) << shift;
            shift += Byte.SIZE - 1;
            part = one();
        }
        return number | part << shift;
    }

    private byte one() throws IOException {
        if (at == bytes.length) {
            throw new EOFException(CUT);
        }
        return bytes[at++];
    }

    /// What [java.io.DataOutput#writeUTF] wrote.
    public String string() throws IOException {
        int begin = at;
        int length = next(Short.BYTES).getShort() & 0xffff;
        next(length);
        for (int i = begin + Short.BYTES; i < at; i++) {
            if (bytes[i] < 0) {
                var written = new ByteArrayInputStream(bytes, begin, at - begin);
                return new DataInputStream(written).readUTF();
            }
        }
        return new String(bytes, at - length, length, StandardCharsets.ISO_8859_1);
    }

    public List<String> strings() throws IOException {
        int count = number();
        List<String> strings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            strings.add(string());
        }
        return strings;
    }
}
