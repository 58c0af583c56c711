# read_cask.rb CASK.rb: the stanzas of a cask as Ruby understands them, as JSON; blocks hold their own. A word that no cask has is an error.
require "json"

class Stanzas < BasicObject
  WORDS = %i[version sha256 url name desc homepage depends_on app binary].freeze
  BLOCKS = %i[on_macos on_linux on_arm on_intel].freeze

  def initialize
    @found = []
  end

  def appdir = "/Applications"

  def method_missing(word, *told, **named, &block)
    if BLOCKS.include?(word) && block
      inside = ::Stanzas.new
      @found << [word, inside.instance_eval(&block)]
    elsif WORDS.include?(word) && !block
      @found << [word, *told, *(named.empty? ? [] : [named])]
    else
      ::Kernel.raise ::NoMethodError, word.to_s
    end
    @found
  end
end

def cask(token, &block) = puts(JSON.generate([token, Stanzas.new.instance_eval(&block)]))

load ARGV.fetch(0)
